import * as fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import type { ImportedPupil, ImportProblem } from "./imported-pupil.ts";
import { repairMojibake } from "./mojibake.ts";
import { parseSiecle, type SiecleImport } from "./siecle.ts";
import { type Eleve, inLatin9, inUtf8, siecleXml } from "./testing/siecle-export.ts";

const TODAY = "2026-11-22";
const HARD = Array.from("ABCÀÂÄÃÇÉÈÊËÎÏÑÖŒÙÛÜŸÆØÅabcéèœŁłŞığʼ’'´`-. &<>\"/]#;𠮷ế");

const name = fc
  .string({ unit: fc.constantFrom(...HARD), minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/ +/g, " ").trim())
  .filter((text) => text !== "" && repairMojibake(text, "iso-8859-15") === text);
const maybeName = fc.oneof(fc.constant(""), name);

const pupil: fc.Arbitrary<ImportedPupil> = fc.record({
  ine: fc.stringMatching(/^\d{9}[A-Z]{2}$/),
  lastName: name,
  usageName: maybeName,
  firstName: name,
  birthdate: fc
    .date({ min: new Date("2005-01-01"), max: new Date("2016-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  sex: fc.constantFrom("F", "M"),
  birthCity: maybeName,
  birthInseeCode: fc.constantFrom("69383", "2A004", "97209", "01004"),
  birthCountry: fc.constantFrom("100", "352", "139"),
  schoolClass: fc.constantFrom("3A", "6E10", "TSTMG1", "2NDE É"),
});
const pupils = fc.uniqueArray(pupil, { minLength: 1, maxLength: 20, selector: ({ ine }) => ine });

function written(one: ImportedPupil): Eleve {
  return {
    ID_NATIONAL: one.ine,
    NOM_DE_FAMILLE: one.lastName,
    NOM_USAGE: one.usageName,
    PRENOM: one.firstName,
    DATE_NAISS: one.birthdate.split("-").toReversed().join("/"),
    CODE_SEXE: { F: "2", M: "1" }[one.sex],
    CODE_PAYS: one.birthCountry,
    CODE_COMMUNE_INSEE_NAISS: one.birthInseeCode,
    VILLE_NAISS: one.birthCity,
    structures: [
      ["LATIN", "G"],
      [one.schoolClass, "D"],
    ],
  };
}

function read(file: Uint8Array): SiecleImport {
  const answer = parseSiecle(file, TODAY);
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}

function repaired(problem: ImportProblem): ImportedPupil[] {
  return problem.code === "mojibake" ? [problem.repaired] : [];
}

function byIne(a: ImportedPupil, b: ImportedPupil): number {
  return a.ine < b.ine ? -1 : 1;
}

test("[RG1] what a school writes is what is read, whatever the names, the encoding and the packing", () => {
  fc.assert(
    fc.property(pupils, (school) => {
      const latin9 = inLatin9(siecleXml(school.map(written)));
      const utf8 = inUtf8(siecleXml(school.map(written), "UTF-8"));
      const zip = zipSync({ "ElevesSansAdresses.xml": latin9 });
      const expected = { ok: true, pupils: school, problems: [] };
      expect(parseSiecle(latin9, TODAY)).toMatchObject(expected);
      expect(parseSiecle(utf8, TODAY)).toMatchObject(expected);
      expect(parseSiecle(zip, TODAY)).toMatchObject(expected);
    }),
  );
});

test("[RG3] every row is a pupil, a problem or left out, and none is two of them", () => {
  const flaw = fc.constantFrom<Eleve>(
    {},
    { ID_NATIONAL: "" },
    { CODE_SEXE: "", DATE_NAISS: "" },
    { DATE_SORTIE: "01/09/2026" },
    { structures: [["Inactifs", "D"]] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(pupil, flaw), { minLength: 1 }), (rows) => {
      const eleves = rows.map(([one, fields]) => ({ ...written(one), ...fields }));
      const { pupils: good, problems, leftOut } = read(inLatin9(siecleXml(eleves)));
      const wrongLines = new Set(problems.map(({ line }) => line));
      expect(good.length + wrongLines.size + leftOut.left + leftOut.inactive).toBe(eleves.length);
    }),
  );
});

test("[RG5] a school whose export was saved again in UTF-8 gets every pupil back", () => {
  fc.assert(
    fc.property(pupils, (school) => {
      const { pupils: good, problems } = read(inUtf8(siecleXml(school.map(written))));
      const all = [...good, ...problems.flatMap(repaired)];
      expect(all.toSorted(byIne)).toEqual(school.toSorted(byIne));
    }),
  );
});
