// The operations of a change lie in columns, run-length encoded: a few bytes can say millions of rows.
// https://automerge.org/automerge-binary-format-spec/#_operation_columns
import { refuse, type Refusal } from "../verdict.ts";
import { isAtEnd, signed, skip, take, unsigned, type Cursor } from "./cursor.ts";

/**
 * Rows of one column: operations, or the predecessors of all of them. Creating a hundred candidates
 * takes 1,300; in 117 bytes a million of them take Automerge 3.5.0 1 s and 570 MB.
 */
const MAX_OPS = 10_000;

const ACTION = 66;
/**
 * Make a map, set, make a list, delete, make a text, increment. Behind them come tables and marks, of
 * which the documents have none: a mark that ends before it begins applies, and never loads again.
 */
const LAST_ACTION = 5;
/** id and type of the column in one number; the bit for "compressed" is set in none of them. */
const KNOWN_COLUMNS: ReadonlySet<number> = new Set([
  1, // object: actor
  2, // object: counter
  17, // key: actor
  19, // key: counter
  21, // key: string
  52, // insert
  ACTION,
  86, // value: type and length
  87, // value
  112, // predecessors: how many
  113, // predecessors: actor
  115, // predecessors: counter
]);
/** Keys that reach the prototype of the object that a document becomes. */
const DENIED_KEYS = ["__proto__", "constructor", "prototype"].map((key) =>
  new TextEncoder().encode(key),
);

type Column = { readonly spec: number; readonly length: number };

/**
 * How many operations the columns hold; they must fill what is left of the bytes.
 * Refuses a column that Automerge does not write for these documents, or that is compressed, or out of
 * order; an unknown action; a denied key; more than MAX_OPS rows.
 */
export function readOperations(
  cursor: Cursor,
): { ok: true; count: number } | Refusal<"BAD_STRUCT" | "TOO_LARGE"> {
  const columns = readColumns(cursor);
  if (!columns.every(isKnownAndInOrder)) return refuse("BAD_STRUCT");
  const endOfAll = cursor.end;
  let count = 0;
  for (const { spec, length } of columns) {
    if (length > endOfAll - cursor.at) return refuse("BAD_STRUCT");
    cursor.end = cursor.at + length;
    const rows = readRows(cursor, spec);
    if (rows > MAX_OPS) return refuse("TOO_LARGE");
    if (spec === ACTION) count = rows;
  }
  if (cursor.broken || cursor.at !== endOfAll) return refuse("BAD_STRUCT");
  return { ok: true, count };
}

function readColumns(cursor: Cursor): Column[] {
  const count = unsigned(cursor);
  const columns: Column[] = [];
  while (columns.length < count && !cursor.broken) {
    columns.push({ spec: unsigned(cursor), length: unsigned(cursor) });
  }
  return columns;
}

function isKnownAndInOrder({ spec }: Column, at: number, columns: readonly Column[]): boolean {
  return KNOWN_COLUMNS.has(spec) && spec > (columns[at - 1]?.spec ?? 0);
}

/** Reads a column to its end, or until it has more than MAX_OPS rows. */
function readRows(cursor: Cursor, spec: number): number {
  if (spec === ACTION) return readRuns(cursor, readAction);
  switch (spec & 7) {
    case 3:
      return readRuns(cursor, signed);
    case 4:
      return readBooleans(cursor);
    case 5:
      return readRuns(cursor, readKey);
    case 7:
      skip(cursor, cursor.end - cursor.at);
      return 0;
    default:
      return readRuns(cursor, unsigned);
  }
}

/** Runs of one value, of several (negative length) or of none (zero, then the length). */
function readRuns(cursor: Cursor, readValue: (cursor: Cursor) => void): number {
  let rows = 0;
  while (!isAtEnd(cursor) && rows <= MAX_OPS) {
    const run = signed(cursor);
    rows += run === 0 ? unsigned(cursor) : Math.abs(run);
    const values = run > 0 ? 1 : -run;
    for (let read = 0; read < values && !cursor.broken; read += 1) readValue(cursor);
  }
  return rows;
}

/** Lengths of runs: of false, of true, of false, … */
function readBooleans(cursor: Cursor): number {
  let rows = 0;
  while (!isAtEnd(cursor)) rows += unsigned(cursor);
  return rows;
}

function readAction(cursor: Cursor): void {
  if (unsigned(cursor) > LAST_ACTION) cursor.broken = true;
}

function readKey(cursor: Cursor): void {
  const key = take(cursor, unsigned(cursor));
  if (DENIED_KEYS.some((denied) => isSame(denied, key))) cursor.broken = true;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
