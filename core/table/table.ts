// From the bytes of a file, or from what was pasted, to the rows of its sheets, whatever program has made them.
import { decoded, type Encoding } from "../csv/decode.ts";
import { readCsv, type CsvRefusal } from "../csv/read-csv.ts";
import { isZip } from "../imports/zip-directory.ts";
import { refuse, type Refusal } from "../verdict.ts";
import { MAX_BYTES } from "./max-bytes.ts";
import { MOST_BEFORE } from "./most-before.ts";
import { readOds } from "./read-ods.ts";
import { readXlsx } from "./read-xlsx.ts";
import { MAX_ROWS } from "./sheet-rows.ts";
import { openWorkbook, type WorkbookRefusal } from "./workbook.ts";

/** A row with something in it; `line` is the number that a spreadsheet gives it. */
export type TableRow = { line: number; cells: readonly string[] };
export type Sheet = { name: string; rows: readonly TableRow[] };
export type TableRefusal =
  | CsvRefusal
  | WorkbookRefusal
  | "too-large"
  | "too-many-rows"
  | "data-missing"
  /** The format of Excel before 2007. */
  | "old-workbook";
export type Table = {
  ok: true;
  /** The ones that are shown and have something in them, at least one. */
  sheets: readonly Sheet[];
  /** null for a workbook, which says it itself. */
  encoding: Encoding | null;
};

/** XLSX, ODS or a CSV. Throws at nothing. [TB1] [TB2] [TB3] */
export function readTable(bytes: Uint8Array): Table | Refusal<TableRefusal> {
  if (bytes.length > MAX_BYTES) return refuse("too-large");
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return refuse("old-workbook");
  if (!isZip(bytes)) {
    const { text, encoding } = decoded(bytes);
    return readText(text, encoding);
  }
  const workbook = openWorkbook(bytes, MAX_BYTES);
  if (!workbook.ok) return workbook;
  const read = workbook.kind === "ods" ? readOds(workbook) : readXlsx(workbook);
  return read.ok ? withRows(read.sheets, null) : read;
}

/** A text with one of the usual separators; without an encoding, cells as a spreadsheet puts them on the clipboard. */
export function readText(text: string, encoding: Encoding | null): Table | Refusal<TableRefusal> {
  const table = readCsv(text, { sampled: MOST_BEFORE, isPasted: encoding === null });
  if (!table.ok) return table;
  const rows = table.records.map((cells, at): TableRow => ({ line: at + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length > MAX_ROWS) return refuse("too-many-rows");
  return withRows([{ name: "", rows: filled }], encoding);
}

function withRows(
  all: readonly Sheet[],
  encoding: Encoding | null,
): Table | Refusal<"data-missing"> {
  const sheets = all.filter(({ rows }) => rows.length > 0);
  return sheets.length > 0 ? { ok: true, sheets, encoding } : refuse("data-missing");
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
