import Papa from "papaparse";
import { refuse, type Refusal } from "../verdict.ts";
import { unguarded } from "./formula.ts";

export type CsvRefusal = "not-text" | "too-many-cells" | "broken-quotes";
/** Cells as they were typed; the first record is on line 1, as the rows of a spreadsheet are numbered. */
export type CsvTable = { ok: true; records: string[][] };

/** A year of a large centre has some 50,000. Twice as many quotes: each may stand in some. */
export const MAX_CELLS = 1_000_000;
const DELIMITERS = [";", "\t", ","] as const;

type How = {
  /** How many of the first records tell the delimiter. */
  sampled: number;
  /** Cells out of a spreadsheet: a tab is none of their own letters. */
  isPasted: boolean;
};
/** Its headings are in the first record. */
const PLAIN: How = { sampled: 1, isPasted: false };

/** The records of a CSV, whichever of the usual delimiters and line ends it has. Throws at nothing. [CV2] [CV3] */
export function readCsv(text: string, how: How = PLAIN): CsvTable | Refusal<CsvRefusal> {
  if (text.includes("\0")) return refuse("not-text");
  if (isOverfull(text)) return refuse("too-many-cells");
  // Papa Parse takes a mark off: it gets one of its own, so that no other is lost.
  const lines = `\uFEFF${text.replaceAll(/\r\n?/g, "\n")}`;
  const { data, errors } = Papa.parse(lines, { delimiter: delimiterOf(lines, how), newline: "\n" });
  if (errors.some(({ code }) => code.includes("Quotes"))) return refuse("broken-quotes");
  const records = data.map((record) => record.map(unguarded));
  return { ok: true, records: isEmpty(records.at(-1)) ? records.slice(0, -1) : records };
}

/**
 * The one that makes as many cells of most records, and then the one that makes most cells: a `,` stands in one of
 * Pix's headings, in a title, and in addresses, but not in the headings above these.
 */
function delimiterOf(lines: string, { sampled, isPasted }: How): string {
  if (isPasted && lines.includes("\t")) return "\t";
  const tried = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse(lines, { delimiter, newline: "\n", preview: sampled });
    return { delimiter, ...usualWidth(data) };
  });
  return tried.reduce((best, each) => (isMoreUsual(each, best) ? each : best)).delimiter;
}

type Usual = { records: number; width: number };

/** How many cells most records have, of those that are divided at all, and how many these are. */
function usualWidth(records: readonly (readonly string[])[]): Usual {
  const byWidth = new Map<number, number>();
  for (const { length } of records)
    if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  return [...byWidth]
    .map(([width, times]): Usual => ({ records: times, width }))
    .reduce((best, each) => (isMoreUsual(each, best) ? each : best), { records: 0, width: 1 });
}

function isMoreUsual(each: Usual, best: Usual): boolean {
  return each.records === best.records ? each.width > best.width : each.records > best.records;
}

/** Counted before it is parsed: each cell, and each quote out of place, takes far more room than its one byte. */
function isOverfull(text: string): boolean {
  let ends = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quotes += 1;
    else if (ENDS.has(code)) ends += 1;
  }
  return ends > MAX_CELLS || quotes > 2 * MAX_CELLS;
}
const QUOTE = 0x22;
const ENDS = new Set([...DELIMITERS, "\n", "\r"].map((end) => end.charCodeAt(0)));

/** What comes after the last line end. */
function isEmpty(record: readonly string[] | undefined): boolean {
  return record?.length === 1 && record[0] === "";
}
