// From the bytes of a file to its rows, as they were typed.
import type { CentreProfile } from "../centre/profile.ts";
import { decoded, type Encoding } from "../csv/decode.ts";
import { readCsv, type CsvRefusal } from "../csv/read-csv.ts";
import { refuse, type Refusal } from "../verdict.ts";
import {
  COLUMNS,
  HEADINGS,
  headingPlaces,
  type Column,
  type HeadingPlaces,
  type HeadingsRefusal,
} from "./columns.ts";

/** What Pix takes, to the byte. */
export const MAX_BYTES = 20_715_200;
/** Ten times a large centre's year. */
export const MAX_ROWS = 20_000;

export type Cells = Readonly<Record<Column, string>>;
export type MassRow = {
  /** As a spreadsheet numbers it: the headings are on line 1. */
  line: number;
  cells: Cells;
  /** Something stands to the right of the last heading: a separator too many has moved the cells. */
  isShifted: boolean;
};
export type MassImportFile = { ok: true; rows: readonly MassRow[]; encoding: Encoding };
export type FileRefusal =
  | CsvRefusal
  | "too-large"
  | "spreadsheet"
  | "too-many-rows"
  | "data-missing";
export type MassImportRefusal = Refusal<FileRefusal> | HeadingsRefusal;

/** The rows in which something is written, or why the file is none. Throws at nothing. [MI1] [MI3] */
export function readMassImport(
  bytes: Uint8Array,
  centre: CentreProfile,
): MassImportFile | MassImportRefusal {
  if (bytes.length > MAX_BYTES) return refuse("too-large");
  if (isSpreadsheet(bytes)) return refuse("spreadsheet");
  const { text, encoding } = decoded(bytes);
  const table = readCsv(text);
  if (!table.ok) return table;
  const [headings = [], ...records] = table.records;
  const known = headingPlaces(headings, centre);
  if (!known.ok) return known;
  const rows = records.flatMap((record, at) => rowOf(record, { line: at + 2, known }));
  if (rows.length === 0) return refuse("data-missing");
  if (rows.length > MAX_ROWS) return refuse("too-many-rows");
  return { ok: true, rows, encoding };
}

/** A row with nothing in it. */
export function emptyCells(): Record<Column, string> {
  const cells = { ...HEADINGS };
  for (const column of COLUMNS) cells[column] = "";
  return cells;
}

function rowOf(
  record: readonly string[],
  { line, known }: { line: number; known: HeadingPlaces },
): MassRow[] {
  if (record.every((cell) => cell.trim() === "")) return [];
  const cells = emptyCells();
  let isShifted = false;
  for (const [at, cell] of record.entries()) {
    const column = known.places.get(at);
    if (column) cells[column] = cell;
    else if (cell.trim() !== "") isShifted = true;
  }
  return [{ line, cells, isShifted }];
}

/** A file of Excel or LibreOffice as it is: a zip, or the compound file of before 2007. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  return [ZIP, COMPOUND].some((mark) => mark.every((byte, at) => bytes[at] === byte));
}
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
