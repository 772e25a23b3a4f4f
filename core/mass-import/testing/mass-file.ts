// Files of sessions and candidates as people fill them in, for the tests.
import { A_SCHOOL, type CentreProfile } from "../../centre/profile.ts";
import type { Commune } from "../../communes/commune.ts";
import { createFinder } from "../../communes/finder.ts";
import { csvText } from "../../csv/write-csv.ts";
import { columnsOf, HEADINGS, type Column } from "../columns.ts";
import { emptyCells, readMassImport, type MassImportFile } from "../file.ts";
import { judged, type MassCorrections, type World } from "../judge.ts";

export type FilledIn = Partial<Record<Column, string>>;

/** Who pays, and is habilitated for two certifications beside Pix's. */
export const FIRM: CentreProfile = {
  type: "PRO",
  managesPupils: false,
  habilitations: ["CLEA", "DROIT"],
};
/** A school without a register: nobody pays. */
export const SCHOOL: CentreProfile = { ...A_SCHOOL, managesPupils: false };

/** A session to come. */
export const MORNING: FilledIn = {
  site: "Campus Nord",
  room: "B12",
  date: "14/12/2026",
  time: "09:00",
  invigilators: "Luc Dumas",
};
/** A candidate in order, at a centre that pays. */
export const LEA: FilledIn = {
  lastName: "MARTIN",
  firstName: "Léa",
  birthdate: "02/05/1999",
  sex: "F",
  birthInseeCode: "69383",
  birthCountry: "FRANCE",
  billingMode: "Payante",
};
export const ANAS: FilledIn = {
  ...LEA,
  lastName: "BEN SAÏD",
  firstName: "Anas",
  sex: "M",
  birthInseeCode: "99",
  birthCity: "Fès",
  birthCountry: "MAROC",
};

const commune = (code: string, name: string, postalCode: string): Commune => ({
  code,
  name,
  department: { code: code.slice(0, 2), name: "" },
  postalCodes: [postalCode],
  size: 3,
  successor: null,
});
export const COMMUNES = createFinder([
  commune("69383", "Lyon 3e Arrondissement", "69003"),
  commune("01004", "Ambérieu-en-Bugey", "01500"),
  commune("2A004", "Ajaccio", "20000"),
]);

export const WORLD: World = {
  centre: FIRM,
  now: { date: "2026-11-27", time: "10:00" },
  listed: [],
  communes: COMMUNES,
  encoding: "utf-8",
};

export function csvOf(rows: readonly FilledIn[], centre: CentreProfile = FIRM): string {
  const columns = columnsOf(centre);
  const headings = columns.map((column) => HEADINGS[column]);
  return csvText([headings, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]);
}

export function fileOf(text: string | Uint8Array, centre: CentreProfile = FIRM): MassImportFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const file = readMassImport(bytes, centre);
  if (!file.ok) throw new Error(file.reason);
  return file;
}

/** What becomes of these rows. */
export function judgedRows(
  rows: readonly FilledIn[],
  world: Partial<World> = {},
  corrections: MassCorrections = new Map(),
) {
  const there = { ...WORLD, ...world };
  const { rows: read, encoding } = fileOf(csvOf(rows, there.centre), there.centre);
  return judged(read, corrections, { ...there, encoding });
}

/** `line code column`, in the order of the file. */
export function problemsOf(rows: readonly FilledIn[], world: Partial<World> = {}): string[] {
  const { problems } = judgedRows(rows, world);
  return problems.map(({ line, code, column }) => `${line} ${code} ${column ?? "–"}`);
}

export function cellsWith(filledIn: FilledIn) {
  return { ...emptyCells(), ...filledIn };
}
