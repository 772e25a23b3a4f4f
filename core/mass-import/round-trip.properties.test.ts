import * as fc from "fast-check";
import { expect, test } from "vitest";
import { candidateProblems } from "../roster/policy.ts";
import { enrolledCandidates, type EnrolledCandidate } from "../roster/queries.ts";
import { detailsProblems } from "../session/policy.ts";
import { told } from "../testing/cast.ts";
import { columnsOf, HEADINGS } from "./columns.ts";
import { exportFileName, massImportCsv, type SessionToExport } from "./export.ts";
import { isStopped, judged, type SessionDraft, type World } from "./judge.ts";
import { mergeOf } from "./merge.ts";
import { enrolledFrom } from "../testing/enrolled-from.ts";
import {
  ANAS,
  fileOf,
  FIRM,
  judgedRows,
  LEA,
  MORNING,
  SCHOOL,
  WORLD,
  type FilledIn,
} from "./testing/mass-file.ts";

const word = fc.oneof(
  fc.constantFrom("", "Léa", "=1+1", "'@x", "O’Connor-Lévêque", 'dit "Le Grand"', "a;b", "+33"),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const filled = (text: string) => `x${text}`;
const person: fc.Arbitrary<FilledIn> = fc
  .record({
    lastName: word.map(filled),
    firstName: word.map(filled),
    birthdate: fc.constantFrom("01/02/1999", "2/5/2001"),
    sex: fc.constantFrom("M", "f"),
    place: fc.constantFrom<FilledIn[]>(
      { birthInseeCode: "69383" },
      { birthInseeCode: "1004" },
      { birthInseeCode: "2a004" },
      { birthPostalCode: "97500", birthCity: "Quelque part" },
      { birthPostalCode: "69003", birthCity: "Lyon 3e arrondissement" },
      { birthInseeCode: "99", birthCity: "Fès", birthCountry: "Maroc" },
    ),
    externalId: word,
    extraTime: fc.constantFrom("", "33%", "999"),
    pricing: fc.constantFrom<FilledIn[]>(
      { billingMode: "Gratuite" },
      { billingMode: "Prépayée", prepaymentCode: "123/FACT" },
      { billingMode: "payante" },
    ),
    email: fc.constantFrom("", "lea@exemple.fr"),
    CLEA: fc.constantFrom("", "oui"),
  })
  .map(({ place, pricing, ...others }) => ({
    birthCountry: "FRANCE",
    ...place,
    ...pricing,
    ...others,
  }));
const sitting = fc.record({
  site: word.map(filled),
  room: fc.nat(5).map(String),
  date: fc.constantFrom("14/12/2026", "1/1/2027"),
  time: fc.constantFrom("9:00", "14:30"),
  invigilators: word.map(filled),
  observations: word,
});
const rows = fc
  .array(fc.tuple(sitting, fc.array(person, { maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((sessions) =>
    sessions.flatMap(([where, people]): FilledIn[] => {
      const [first, ...others] = people;
      return [{ ...where, ...first }, ...others];
    }),
  );

test("[MI12] what is exported says, read again, the same sessions and candidates", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const before = judgedRows(given);
      fc.pre(!isStopped(before));
      const exported = before.sessions.map(({ details, people }): SessionToExport => {
        return { named: { details }, people: listOf(people) };
      });
      expect(readAgain(exported)).toEqual(before.sessions.map(withoutLines));
    }),
  );
});

test("[MI12] a list that is exported under its number changes nothing when it is imported", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const before = judgedRows(given);
      fc.pre(!isStopped(before));
      const [first] = before.sessions;
      const people = listOf(first?.people ?? []);
      const csv = massImportCsv([{ named: { number: 48_217 }, people }], FIRM);
      const [again] = judgedCsv(csv, {
        listed: [{ ...WHERE, number: 48_217, takesCandidates: true }],
      }).sessions;
      const merge = mergeOf(again?.people ?? [], people);
      expect(merge).toMatchObject({ added: [], changed: [], staying: [] });
      expect(merge.unchanged).toHaveLength(people.length);
    }),
  );
});

test("[MI12] Pix's own headings stand at its head, of the empty template too", () => {
  const csv = massImportCsv([], { ...FIRM, habilitations: [] });
  const headings = columnsOf({ ...FIRM, habilitations: [] }).map((column) => HEADINGS[column]);
  expect(csv).toBe(`\uFEFF${headings.join(";")}\r\n`);
  expect(massImportCsv([], SCHOOL)).not.toContain("Tarification");
  expect(exportFileName("2026-11-27")).toBe("sessions_20261127.csv");
});

test("[MI12] who is enrolled for a certification that the centre has lost is so in the file", () => {
  const { sessions } = judgedRows([{ ...MORNING, ...LEA, CLEA: "oui" }, ANAS]);
  const exported = sessions.map(({ details, people }) => {
    return { named: { details }, people: listOf(people) };
  });
  const csv = massImportCsv(exported, { ...FIRM, habilitations: ["DROIT"] });
  const [again] = judgedCsv(csv).sessions;
  const wanted = again?.people.map(({ details }) => [details.firstName, details.subscription]);
  expect(wanted).toEqual([
    ["Anas", "CORE"],
    ["Léa", "CLEA"],
  ]);
});

test("[MI12] each session stands once, in the form that Pix takes", () => {
  const { sessions } = judgedRows([
    { ...MORNING, ...LEA },
    { ...ANAS, extraTime: "33" },
  ]);
  const exported = sessions.map(({ details, people }) => ({
    named: { details },
    people: listOf(people),
  }));
  expect(massImportCsv(exported, FIRM).split("\r\n").slice(1, -1)).toEqual([
    ";Campus Nord;B12;14/12/2026;09:00;Luc Dumas;;BEN SAÏD;Anas;02/05/1999;M;99;;Fès;MAROC;;;;33%;Payante;;;",
    ";;;;;;;MARTIN;Léa;02/05/1999;F;69383;;;FRANCE;;;;;Payante;;;",
  ]);
});

test("[MI4] what the import lets through, the forms let through as well", () => {
  const cell = fc.oneof(word, fc.constantFrom("99", "69383", "FRANCE", "oui", "1/12/2026", "9:00"));
  const slip = fc.tuple(fc.constantFrom(...columnsOf(FIRM)), cell);
  const form = { today: WORLD.now.date, creating: true };
  fc.assert(
    fc.property(fc.array(slip, { maxLength: 3 }), person, (slips, someone) => {
      const row = { ...MORNING, ...someone, ...Object.fromEntries(slips) };
      const answer = judgedRows([row]);
      const created = answer.sessions.filter(({ number }) => number === null);
      const refused = [
        ...created.flatMap((each) => detailsProblems(each.details, form)),
        ...answer.sessions
          .flatMap(({ people }) => people)
          .flatMap((each) => candidateProblems(each.details, true, { centre: FIRM })),
      ];
      expect(isStopped(answer) || refused.length === 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("[MI13] people of a file are enrolled together, each with their own extra time", () => {
  const { sessions } = judgedRows([{ ...MORNING, ...LEA, extraTime: "33" }, ANAS]);
  expect(listOf(sessions[0]?.people ?? [])).toMatchObject([
    { firstName: "Anas", extraTimePercent: null, pupil: null },
    { firstName: "Léa", extraTimePercent: 33 },
  ]);
});

const WHERE = { site: "a", room: "b", date: "2026-12-01", time: "10:00" };

function judgedCsv(csv: string, world: Partial<World> = {}) {
  const file = fileOf(csv);
  return judged(file.rows, new Map(), { ...WORLD, ...world, encoding: file.encoding });
}

function listOf(people: SessionDraft["people"]): EnrolledCandidate[] {
  return enrolledCandidates(enrolledFrom(people, FIRM), told());
}

function readAgain(exported: readonly SessionToExport[]) {
  const answer = judgedCsv(massImportCsv(exported, FIRM));
  expect(isStopped(answer)).toBe(false);
  return answer.sessions.map(withoutLines);
}

/** People as a set: an export has them in the order of the list. */
function withoutLines({ number, details, people }: SessionDraft) {
  const unordered = people.map((each) => JSON.stringify({ ...each, line: 0 })).toSorted();
  return { number, details, people: unordered };
}
