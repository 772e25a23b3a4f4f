import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { correctionFaults, reviewed, withCorrections } from "./corrections.ts";
import { bornIn } from "./draft-faults.ts";
import { FRANCE, type PupilDraft } from "./imported-pupil.ts";
import { parseSiecle, type SiecleImport } from "./siecle.ts";
import { type Eleve, eleve, inLatin9, inUtf8, siecleXml } from "./testing/siecle-export.ts";

const TODAY = "2026-11-22";
const school = readFileSync(new URL("./samples/ExportXML_ElevesSansAdresses.zip", import.meta.url));

const hugo = eleve();
const ines = eleve({ ID_NATIONAL: "607151283BD", NOM_DE_FAMILLE: "FERREIRA", PRENOM: "Inès" });
const nino = eleve({ ID_NATIONAL: "", NOM_DE_FAMILLE: "BRETON", PRENOM: "Nino" });

function read(bytes: Uint8Array): SiecleImport {
  const file = parseSiecle(bytes, TODAY);
  if (!file.ok) throw new Error(file.reason);
  return file;
}

function fileOf(...eleves: readonly Eleve[]): SiecleImport {
  return read(inLatin9(siecleXml(eleves)));
}

/** The row at this place with these fields changed. */
function corrected(file: SiecleImport, place: number, fields: Partial<PupilDraft>): PupilDraft {
  const row = file.rows.find((each) => each.place === place);
  if (!row) throw new Error("there is no such row");
  return { ...row.draft, ...fields };
}

function after(file: SiecleImport, ...corrections: [number, Partial<PupilDraft>][]) {
  const drafts = corrections.map(
    ([place, fields]) => [place, corrected(file, place, fields)] as const,
  );
  return withCorrections(file, new Map(drafts));
}

function faultsOf(file: SiecleImport, place: number, fields: Partial<PupilDraft>) {
  return correctionFaults(file, new Map(), { place, draft: corrected(file, place, fields) });
}

test("[RG18] the class that was missing makes a pupil of the row, in its place", () => {
  const file = fileOf(hugo, eleve({ ...ines, structures: [] }), eleve({ ...nino, CODE_SEXE: "" }));
  expect(after(file, [1, { schoolClass: " 3EA " }])).toMatchObject({
    pupils: [{ firstName: "Hugo" }, { firstName: "Inès", schoolClass: "3EA" }],
    problems: [{ code: "no-ine" }, { code: "no-sex", name: "BRETON Nino" }],
  });
});

test("[RG18] of a school of 620 one row is corrected, the other still waits", () => {
  const file = read(school);
  const [first] = file.problems;
  const place = first?.place ?? -1;
  const { pupils, problems } = after(file, [place, { schoolClass: "3EA" }]);
  expect(pupils).toHaveLength(617);
  expect(problems).toMatchObject([{ code: "no-ine", line: 207 }]);
});

test("[RG18] rows on one line are told apart", () => {
  const xml = siecleXml([nino, eleve({ ...nino, PRENOM: "Tom" })]).replaceAll("\n", "");
  const { pupils, problems } = after(read(inLatin9(xml)), [1, { ine: "310965605GC" }]);
  expect(pupils).toMatchObject([{ firstName: "Tom" }]);
  expect(problems).toMatchObject([{ code: "no-ine", name: "BRETON Nino" }]);
});

test("[RG18] a broken name is accepted as it was meant, or written anew", () => {
  const file = read(inUtf8(siecleXml([hugo, eleve({ ...ines, NOM_DE_FAMILLE: "BARÈS" })])));
  const repaired = file.problems.flatMap((each) => (each.code === "mojibake" ? each : []));
  const accepted = new Map(repaired.map((each) => [each.place, each.repaired] as const));
  expect(withCorrections(file, accepted)).toMatchObject({
    pupils: [{ lastName: "LEFÈVRE" }, { lastName: "BARÈS" }],
    problems: [],
  });
  expect(after(file, [1, { lastName: "BARRÈS" }])).toMatchObject({
    pupils: [{ lastName: "BARRÈS" }],
    problems: [{ code: "mojibake", name: "LEFÃ\u0088VRE Hugo" }],
  });
});

test("[RG18] what was corrected is named with its line, and leaves the list of what is to correct", () => {
  const file = fileOf(hugo, nino);
  const corrections = new Map([[1, corrected(file, 1, { ine: "310965605gc" })]]);
  expect(reviewed(file, corrections)).toMatchObject({
    toCorrect: [],
    corrected: [{ place: 1, line: 7, name: "BRETON Nino" }],
  });
});

test("[RG3] a row with two faults is one row to correct, which begins with what is known of it", () => {
  const file = fileOf(hugo, eleve({ ...nino, structures: [] }));
  expect(reviewed(file, new Map())).toMatchObject({
    pupils: [{ firstName: "Hugo" }],
    toCorrect: [
      { line: 7, name: "BRETON Nino", codes: ["no-ine", "no-class"], draft: { sex: "M", ine: "" } },
    ],
    corrected: [],
  });
});

test("[RG18] a correction that still lacks something is kept for the next one", () => {
  const file = fileOf(eleve({ ...nino, structures: [] }));
  const corrections = new Map([[0, corrected(file, 0, { schoolClass: "3EA" })]]);
  expect(reviewed(file, corrections)).toMatchObject({
    toCorrect: [{ codes: ["no-ine"], draft: { schoolClass: "3EA" } }],
    corrected: [],
  });
});

test("[RG19] the number of another row is refused, and that row keeps it", () => {
  const file = fileOf(hugo, nino);
  expect(faultsOf(file, 1, { ine: "101071364 fk" })).toEqual([
    { field: "ine", fault: "duplicate-ine" },
  ]);
  expect(after(file, [1, { ine: "101071364FK" }])).toMatchObject({
    pupils: [{ firstName: "Hugo" }],
    problems: [{ code: "duplicate-ine", name: "BRETON Nino" }],
  });
});

test("[RG19] a row that waits for something else keeps its number as well", () => {
  const file = fileOf(eleve({ structures: [] }), nino);
  expect(after(file, [1, { ine: "101071364FK" }])).toMatchObject({
    pupils: [],
    problems: [{ code: "no-class" }, { code: "duplicate-ine", name: "BRETON Nino" }],
  });
});

test("[RG19] of two rows with one number, one gets its own and both are pupils", () => {
  const file = fileOf(hugo, eleve({ PRENOM: "Basile" }));
  expect(after(file, [1, { ine: "310965605GC" }])).toMatchObject({
    pupils: [
      { firstName: "Hugo", ine: "101071364FK" },
      { firstName: "Basile", ine: "310965605GC" },
    ],
    problems: [],
  });
});

test("[RG19] of two rows with one number, another correction gives it to neither", () => {
  const file = fileOf(hugo, eleve({ PRENOM: "Basile" }));
  expect(faultsOf(file, 1, { schoolClass: "3EB" })).toEqual([
    { field: "ine", fault: "duplicate-ine" },
  ]);
  expect(after(file, [1, { schoolClass: "3EB" }]).pupils).toEqual([]);
});

test("[RG19] two corrections with one number are both refused", () => {
  const file = fileOf(nino, eleve({ ...nino, PRENOM: "Tom" }));
  expect(after(file, [0, { ine: "310965605GC" }], [1, { ine: "310965605GC" }])).toMatchObject({
    pupils: [],
    problems: [{ code: "duplicate-ine" }, { code: "duplicate-ine" }],
  });
});

test.for<[string, Partial<PupilDraft>, string]>([
  ["ine", { ine: " " }, "no-ine"],
  ["lastName", { lastName: "" }, "no-name"],
  ["firstName", { firstName: " " }, "no-name"],
  ["schoolClass", { schoolClass: "" }, "no-class"],
  ["sex", { sex: "" }, "no-sex"],
  ["birthdate", { birthdate: "" }, "no-birthdate"],
  ["birthdate", { birthdate: "2011-02-30" }, "wrong-birthdate"],
  ["birthdate", { birthdate: "2026-11-23" }, "wrong-birthdate"],
  ["birthInseeCode", { birthInseeCode: "" }, "no-birth-city"],
  ["birthInseeCode", { birthInseeCode: "6938" }, "no-birth-city"],
  ["birthInseeCode", { birthCountry: "", birthInseeCode: "Alger" }, "no-birth-city"],
  ["usageName", { usageName: "L\ufffdger" }, "unreadable"],
  ["birthCity", { birthCity: "x".repeat(256) }, "too-long"],
])("[RG21] what is wrong is told at its field: %s", ([field, fields, fault]) => {
  expect(faultsOf(fileOf(hugo), 0, fields)).toEqual([{ field, fault }]);
});

test("[RG21] everything that is wrong is told at once", () => {
  const faults = faultsOf(fileOf(hugo, nino), 1, { firstName: "", schoolClass: "" });
  expect(faults.map(({ field }) => field)).toEqual(["ine", "firstName", "schoolClass"]);
});

test("[RG21] abroad there is no code to be wrong; back in France there is the one of the file", () => {
  const file = fileOf(hugo);
  const before = corrected(file, 0, { birthInseeCode: "9403" });
  const abroad = bornIn(before, "", before);
  expect(correctionFaults(file, new Map(), { place: 0, draft: before })).toMatchObject([
    { field: "birthInseeCode" },
  ]);
  expect(correctionFaults(file, new Map(), { place: 0, draft: abroad })).toEqual([]);
  expect(bornIn(abroad, FRANCE, before)).toEqual(before);
});
