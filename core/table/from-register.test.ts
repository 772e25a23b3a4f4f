import { expect, test } from "vitest";
import { pupilId } from "../ids.ts";
import { mergeOf } from "../mass-import/merge.ts";
import { COMMUNES, SCHOOL } from "../mass-import/testing/mass-file.ts";
import type { RegisterPupil } from "../register/register.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { told } from "../testing/cast.ts";
import { enrolledFrom } from "../testing/enrolled-from.ts";
import { proposedLayout } from "./layout.ts";
import { judgedList, listRows } from "./list.ts";
import { readText } from "./table.ts";

const HUGO: RegisterPupil = {
  pupil: pupilId.parse("01".repeat(16)),
  lastName: "LEFÈVRE",
  usageName: "",
  firstName: "Hugo",
  birthdate: "2011-11-14",
  sex: "M",
  birthCity: "",
  birthInseeCode: "69383",
  birthCountry: "100",
  schoolClass: "CM2 C",
};
const LEILA: RegisterPupil = {
  ...HUGO,
  pupil: pupilId.parse("02".repeat(16)),
  lastName: "BENALI",
  firstName: "Leïla",
  sex: "F",
  birthCity: "Alger",
  birthInseeCode: "",
  birthCountry: "352",
};

const HEAD = "Nom élève;Prénom élève;Date naissance;Sexe;Code INSEE;Pays de naissance";
const HUGOS_ROW = "lefevre;HUGO;14/11/2011;;;";

/** `countries` are those that somebody has written into a line in place. */
function judgedLines(
  lines: readonly string[],
  pupils: readonly RegisterPupil[],
  countries: Readonly<Record<number, string>> = {},
) {
  const table = readText([HEAD, ...lines].join("\n"), null);
  if (!table.ok || !table.sheets[0]) throw new Error("This is no table.");
  const layout = proposedLayout(table.sheets, SCHOOL, {});
  const rows = listRows(table.sheets[0], layout);
  const corrected = rows.flatMap(({ line, cells }) => {
    const birthCountry = countries[line];
    return birthCountry === undefined ? [] : [[line, { ...cells, birthCountry }] as const];
  });
  const made = { corrections: new Map(corrected), leftOut: new Set<number>() };
  const world = { centre: SCHOOL, today: "2026-11-27", communes: COMMUNES, encoding: "" };
  return judgedList(rows, made, { ...world, pupils });
}

test("[TB10] the register fills sex, birthplace and class, however the name is spelt, and says which", () => {
  const { people, problems } = judgedLines([HUGOS_ROW], [LEILA, HUGO]);
  expect(problems).toEqual([]);
  expect(people).toMatchObject([
    {
      details: {
        lastName: "lefevre",
        sex: "M",
        birthInseeCode: "69383",
        birthCity: "Lyon 3e Arrondissement",
        birthCountry: "FRANCE",
        schoolClass: "CM2 C",
      },
      register: {
        pupil: HUGO.pupil,
        filled: ["sex", "birthInseeCode", "birthCountry", "schoolClass"],
      },
    },
  ]);
});

test("[TB10] what the list says stays, whatever the register says", () => {
  const { people } = judgedLines(["LEFÈVRE;Hugo;14/11/2011;M;01004;"], [HUGO]);
  expect(people[0]?.details.birthInseeCode).toBe("01004");
  expect(people[0]?.register).toEqual({ pupil: HUGO.pupil, filled: ["schoolClass"] });
});

test("[TB10] of two pupils alike neither is meant: nothing is filled, and the row says so", () => {
  const twin = { ...HUGO, pupil: pupilId.parse("03".repeat(16)), birthInseeCode: "01004" };
  const { people, problems } = judgedLines([HUGOS_ROW], [HUGO, twin]);
  expect(people[0]?.register).toBeUndefined();
  expect(people[0]?.details).toMatchObject({ sex: "", birthInseeCode: "" });
  expect(problems.map(({ code, isBlocking }) => [code, isBlocking])).toContainEqual([
    "PUPILS_ALIKE",
    false,
  ]);
});

test("[TB10] of two pupils alike, the sex that the list says tells which", () => {
  const other = { ...HUGO, pupil: pupilId.parse("03".repeat(16)), sex: "F" as const };
  const { people, problems } = judgedLines(["LEFÈVRE;Hugo;14/11/2011;F;;"], [HUGO, other]);
  expect(problems).toEqual([]);
  expect(people[0]?.register?.pupil).toBe(other.pupil);
});

test("[TB10] whoever the register does not know, or was born on another day, is to be corrected in place", () => {
  const { people, problems } = judgedLines(["LEFÈVRE;Hugo;15/11/2011;;;"], [HUGO]);
  expect(people[0]?.register).toBeUndefined();
  expect(problems.map(({ column }) => column)).toEqual(["sex", "birthCountry", "birthInseeCode"]);
});

test("[TB10] of a birth abroad the register knows the town, and somebody writes the country", () => {
  const [unknown, known] = [{}, { 2: "ALGERIE" }].map((countries) =>
    judgedLines(["BENALI;Leïla;14/11/2011;;;"], [LEILA], countries),
  );
  expect(unknown?.problems.map(({ code }) => code)).toEqual(["CANDIDATE_BIRTH_COUNTRY_REQUIRED"]);
  expect(known?.problems).toEqual([]);
  expect(known?.people[0]?.details).toMatchObject({
    birthInseeCode: "99",
    birthCity: "Alger",
    birthCountry: "ALGERIE",
  });
});

test("[TB10] a birthplace that the list tells otherwise is not mixed with the one of the register", () => {
  const { people } = judgedLines(["LEFÈVRE;Hugo;14/11/2011;;;MAROC"], [HUGO]);
  expect(people[0]?.details).toMatchObject({ birthInseeCode: "99", birthCity: "" });
});

test("[TB10] to a country that the list names, no town is added: it may be in another", () => {
  const { people, problems } = judgedLines(["BENALI;Leïla;14/11/2011;;;MAROC"], [LEILA]);
  expect(people[0]?.details).toMatchObject({ birthCountry: "MAROC", birthCity: "" });
  expect(problems.map(({ code }) => code)).toEqual(["CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED"]);
});

test("[TB10] whoever is on the list keeps what somebody has written there", () => {
  const { people: before } = judgedLines(["LEFÈVRE;Hugo;14/11/2011;F;01004;"], []);
  const enrolled = enrolledCandidates(enrolledFrom(before, SCHOOL), told());
  const { people } = judgedLines([HUGOS_ROW], [HUGO]);
  expect(mergeOf(people, enrolled)).toMatchObject({
    added: [],
    changed: [{ details: { lastName: "lefevre", firstName: "HUGO" } }],
  });
  expect(mergeOf(people, enrolled).changed[0]?.details.sex).toBeUndefined();
});

test("[TB10] a pupil who is enrolled under an older name is the same person", () => {
  const { people: before } = judgedLines(["LEFÈVRE;Hugo;14/11/2011;M;69383;"], []);
  const [hugo] = enrolledCandidates(enrolledFrom(before, SCHOOL), told());
  if (!hugo) throw new Error("Hugo is not enrolled.");
  const renamed = { ...HUGO, lastName: "LEFÈVRE-ROY" };
  const { people } = judgedLines(["LEFÈVRE-ROY;Hugo;14/11/2011;;;"], [renamed]);
  const { added, changed } = mergeOf(people, [{ ...hugo, pupil: HUGO.pupil }]);
  expect(added).toEqual([]);
  expect(changed[0]?.details).toEqual({ lastName: "LEFÈVRE-ROY" });
});
