import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mergeOf } from "../mass-import/merge.ts";
import { cellsWith, COMMUNES, FIRM, SCHOOL } from "../mass-import/testing/mass-file.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { told } from "../testing/cast.ts";
import { enrolledFrom } from "../testing/enrolled-from.ts";
import {
  layoutAt,
  proposedLayout,
  signatureOf,
  withoutPrivate,
  type Layout,
  type Remembered,
} from "./layout.ts";
import { judgedList, listRows, type ListWorld } from "./list.ts";
import { dayMeant } from "./meaning.ts";
import { readTable, readText, type Sheet } from "./table.ts";

const WORLD: ListWorld = {
  centre: SCHOOL,
  today: "2026-11-27",
  communes: COMMUNES,
  encoding: "",
  pupils: [],
};
const NOTHING = { corrections: new Map(), leftOut: new Set<number>() };

function sheetOf(lines: readonly string[]): Sheet {
  const table = readText(lines.join("\n"), null);
  if (!table.ok || !table.sheets[0]) throw new Error("This is no table.");
  return table.sheets[0];
}

function layoutOf(lines: readonly string[], remembered: Remembered = {}): Layout {
  return proposedLayout([sheetOf(lines)], SCHOOL, remembered);
}

function judgedLines(lines: readonly string[], made: Partial<typeof NOTHING> = {}) {
  const sheet = sheetOf(lines);
  const layout = proposedLayout([sheet], SCHOOL, {});
  return judgedList(listRows(sheet, layout), { ...NOTHING, ...made }, WORLD);
}

const problemsOf = (lines: readonly string[]) =>
  judgedLines(lines).problems.map(({ line, code, column }) => `${line} ${code} ${column ?? "–"}`);
const namesOf = (lines: readonly string[]) =>
  judgedLines(lines).people.map(({ details }) => [details.lastName, details.firstName]);
const ONDE = [
  "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1; Cycle;Libellé classe",
  "LEFÈVRE;;Hugo;2011-11-14;M;101071364FK;1 rue des Écoles;75012;PARIS;FRANCE;CYCLE III;CM2 C",
];

test("[TB4] words of schools, and those of ONDE, tell what a column is", () => {
  expect(layoutOf(["NOM\tPrénoms\tNé(e) le\tsexe (F/M)\tNé à\tClasse\tOption"]).targets).toEqual([
    "lastName",
    "firstName",
    "birthdate",
    "sex",
    "birthCity",
    "schoolClass",
    null,
  ]);
  const { targets } = layoutOf(ONDE);
  expect(targets.filter((target) => target !== null)).toEqual([
    "lastName",
    "firstName",
    "birthdate",
    "sex",
    "schoolClass",
  ]);
});

test("[TB4] the headings are found below a title, and one thing has one column", () => {
  const lines = ["Troisièmes du collège;;", ";;", "Nom;Prénom;Nom", "MARTIN;Léa;Durand"];
  expect(layoutOf(lines)).toMatchObject({
    headingLine: 3,
    targets: ["lastName", "firstName", null],
  });
});

test("[TB4] a whole name never takes the place of a name that has a column of its own", () => {
  const rest = "Né le;Sexe;Code INSEE";
  const lea = "2/5/1999;F;69383";
  const split = [`Nom;Prénom;Nom complet;${rest}`, `MARTIN;Léa;Léa Martin;${lea}`];
  expect(namesOf(split)).toEqual([["MARTIN", "Léa"]]);
  const ticked = [`Candidat;Nom;Prénom;${rest}`, `oui;MARTIN;Léa;${lea}`, `;DURAND;Zoé;${lea}`];
  expect(layoutOf(ticked).targets[0]).toBeNull();
  expect(namesOf(ticked)).toEqual([
    ["MARTIN", "Léa"],
    ["DURAND", "Zoé"],
  ]);
});

test("[TB7] a whole name fills in what its row says nowhere else", () => {
  const sheet = sheetOf(["Nom;Nom complet", "MARTIN;MARTIN Léa", "DURAND;"]);
  const rows = listRows(sheet, proposedLayout([sheet], SCHOOL, {}));
  expect(rows.map(({ cells }) => [cells.lastName, cells.firstName])).toEqual([
    ["MARTIN", "Léa"],
    ["DURAND", ""],
  ]);
});

test("[TB4] without headings, what stands in the columns tells what they are", () => {
  const lines = [
    "MARTIN\tLéa\t2/5/1999\tF\tlea@exemple.fr\t3A",
    "BEN SAÏD\tAnas\t1/1/2000\tM\t\t3B",
  ];
  expect(layoutOf(lines)).toEqual({
    sheet: 0,
    headingLine: null,
    targets: ["lastName", "firstName", "birthdate", "sex", "email", null],
  });
  expect(judgedLines(lines).people).toHaveLength(2);
});

test("[TB4] a pricing is a column only where the centre pays", () => {
  const sheet = sheetOf([
    "Nom;Prénom;Tarification part Pix;CléA Numérique ('oui' ou laisser vide)",
  ]);
  const targets = (centre: typeof FIRM) => proposedLayout([sheet], centre, {}).targets.slice(2);
  expect(targets(FIRM)).toEqual(["billingMode", "CLEA"]);
  expect(targets(SCHOOL)).toEqual([null, null]);
});

test("[TB4] of several sheets, the one whose headings tell most; somebody may choose another line", () => {
  const sheets = [sheetOf(["Nom;x", "Prénom;Sexe"]), sheetOf(["Nom;Prénom;Sexe"])];
  expect(proposedLayout(sheets, SCHOOL, {}).sheet).toBe(1);
  const known = { centre: SCHOOL, remembered: {} };
  expect(layoutAt(sheets, { sheet: 0, headingLine: 2 }, known).targets).toEqual([
    "firstName",
    "sex",
  ]);
  expect(layoutAt(sheets, { sheet: 0, headingLine: null }, known).headingLine).toBeNull();
});

test("[TB5] national numbers and addresses of families are forgotten as soon as a file is read", () => {
  const [sheet] = withoutPrivate([sheetOf(ONDE)]);
  const kept = JSON.stringify(sheet?.rows.slice(1));
  for (const each of ["101071364FK", "Écoles", "75012", "PARIS"]) expect(kept).not.toContain(each);
  expect(kept).toContain("Hugo");
});

test("[TB6] what somebody has made of these headings comes back, and tells nobody what they say", () => {
  const headings = ["Truc", "Machin"];
  const remembered = { [signatureOf(headings)]: ["firstName", "lastName"] as const };
  const lines = ["Nom;Prénom", "Truc;Machin", "Léa;MARTIN"];
  const sheet = sheetOf(lines);
  const known = { centre: SCHOOL, remembered };
  expect(layoutAt([sheet], { sheet: 0, headingLine: 2 }, known).targets).toEqual([
    "firstName",
    "lastName",
  ]);
  expect(layoutOf(["Liste;", "Truc;Machin", "Léa;MARTIN"], remembered).headingLine).toBe(2);
  expect(signatureOf(["TRUC", "machin", ""])).toBe(signatureOf(headings));
  expect(signatureOf(headings)).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ["1999-05-02", "02/05/1999"],
  ["1999-05-02T00:00:00", "02/05/1999"],
  ["2/5/1999", "02/05/1999"],
  ["02-05-1999 00:00", "02/05/1999"],
  ["2.5.99", "02/05/1999"],
  ["2/5/12", "02/05/2012"],
  ["02-mai-99", "02/05/1999"],
  ["2 mai 1999", "02/05/1999"],
  ["1er févr. 2001", "01/02/2001"],
  ["14 Août 2011", "14/08/2011"],
  ["31 juin 1999", null],
  ["2 truc 1999", null],
  ["27/11/26", "27/11/2026"],
  ["28/11/26", "28/11/1926"],
  ["36282", "02/05/1999"],
  ["1999", null],
  ["31/02/1999", null],
  ["05/1999", null],
])("[TB7] the day %s is %s", (text, day) => {
  expect(dayMeant(text, "2026-11-27")).toBe(day);
});

test("[TB7] sexes, codes without their zero, and places as people write them", () => {
  const head = "Nom;Prénom;Né le;Sexe;Code INSEE;CP naissance;Né à;Pays;Tiers temps";
  const { people, problems } = judgedLines([
    head,
    "MARTIN;Léa;2/5/1999;Fille;1004;;;;tiers-temps",
    "MARTIN;Luc;2/5/1999;Masculin;;1500;Ambérieu-en-Bugey;;",
    "MARTIN;Eva;2/5/1999;Mme;69383;69003;Lyon;France;",
    "MARTIN;Tom;2/5/1999;H;;;ajaccio;;",
    "MARTIN;Inès;2/5/1999;f;;;Fès;Maroc;non",
  ]);
  expect(problems).toEqual([]);
  expect(people.map(({ details }) => [details.sex, details.birthInseeCode])).toEqual([
    ["F", "01004"],
    ["M", "01004"],
    ["F", "69383"],
    ["M", "2A004"],
    ["F", "99"],
  ]);
  expect(people[0]?.extraTimePercent).toBe(33);
});

test("[TB7] a whole name in one cell is told apart by its capitals, or left for somebody to do", () => {
  const head = "Nom et prénom;Date de naissance;Sexe;Code INSEE";
  const rest = "2/5/1999;F;69383";
  const lines = [
    head,
    `LE GOFF Anne-Lise;${rest}`,
    `Zoé D'ABOVILLE;${rest}`,
    `Jeanne Martin;${rest}`,
  ];
  const { people } = judgedLines(lines);
  expect(people.map(({ details }) => [details.lastName, details.firstName])).toEqual([
    ["LE GOFF", "Anne-Lise"],
    ["D'ABOVILLE", "Zoé"],
    ["Jeanne Martin", ""],
  ]);
  expect(problemsOf(lines)).toEqual(["4 CANDIDATE_FIRST_NAME_REQUIRED firstName"]);
});

test("[TB7] yes is a third more time only where the heading says a third", () => {
  const head = "Nom;Prénom;Né le;Sexe;Code INSEE";
  const yes = (heading: string, said: string) => [
    `${head};${heading}`,
    `MARTIN;Léa;2/5/1999;F;69383;${said}`,
  ];
  for (const [heading, said] of [
    ["Tiers temps", "oui"],
    ["1/3 temps", "X"],
  ] as const)
    expect(judgedLines(yes(heading, said)).people[0]?.extraTimePercent).toBe(33);
  expect(judgedLines(yes("Tiers temps", "non")).people[0]?.extraTimePercent).toBeNull();
  expect(problemsOf(yes("Temps majoré", "oui"))).toEqual([
    "2 CANDIDATE_EXTRA_TIME_INTEGER extraTime",
  ]);
});

test("[TB8] everything that is wrong is told with its line and column, spoilt accents with what they mean", () => {
  const head = "Nom;Prénom;Né le;Sexe;Code INSEE";
  const lines = [head, "LEFÃˆVRE;Hugo;31/02/1999;M;69383", ";Léa;2/5/1999;X;69383"];
  expect(problemsOf(lines)).toEqual([
    "2 CELL_GARBLED lastName",
    "2 CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID birthdate",
    "3 CANDIDATE_LAST_NAME_REQUIRED lastName",
    "3 CANDIDATE_SEX_NOT_VALID sex",
  ]);
  expect(judgedLines(lines).problems[0]?.repaired).toBe("LEFÈVRE");
});

test("[TB8] a row is corrected in place, or left out", () => {
  const head = "Nom;Prénom;Né le;Sexe;Code INSEE";
  const lines = [head, "MARTIN;;2/5/1999;F;69383", "DURAND;;2/5/1999;F;69383"];
  const corrected = cellsWith({
    lastName: "MARTIN",
    firstName: "Léa",
    birthdate: "2.5.99",
    sex: "fille",
    birthInseeCode: "69383",
  });
  const made = { corrections: new Map([[2, corrected]]), leftOut: new Set([3]) };
  const { people, problems } = judgedLines(lines, made);
  expect(problems).toEqual([]);
  expect(people.map(({ details }) => [details.firstName, details.birthdate])).toEqual([
    ["Léa", "1999-05-02"],
  ]);
});

test("[TB8] a list is merged: whoever is there gets what it says otherwise, also their class", () => {
  const head = "Nom;Prénom;Né le;Sexe;Code INSEE;Classe";
  const { people } = judgedLines([
    head,
    "MARTIN;Léa;2/5/1999;F;69383;3A",
    "DURAND;Tom;2/5/1999;M;69383;",
  ]);
  const enrolled = enrolledCandidates(enrolledFrom(people, SCHOOL), told());
  const { people: later } = judgedLines([head, "Martin;léa;2/5/1999;F;69383;3B"]);
  const merge = mergeOf(later, enrolled);
  expect(merge.changed[0]?.details.schoolClass).toBe("3B");
  expect(merge.staying.map(({ firstName }) => firstName)).toEqual(["Tom"]);
});

test("[TB1] the extraction of ONDE that a school of 620 pupils has made is read as it is", () => {
  const table = readTable(readFileSync("core/imports/samples/CSVExtraction.csv"));
  if (!table.ok) throw new Error(table.reason);
  const sheets = withoutPrivate(table.sheets);
  const layout = proposedLayout(sheets, SCHOOL, {});
  const [sheet] = sheets;
  const rows = sheet ? listRows(sheet, layout) : [];
  expect(rows.length).toBeGreaterThan(600);
  expect(rows[0]?.cells).toMatchObject({
    lastName: "LEFÈVRE",
    firstName: "Hugo",
    birthdate: "2011-11-14",
    sex: "M",
    schoolClass: "CM2 C",
  });
});
