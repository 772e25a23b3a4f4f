// Columns are run-length encoded: a few bytes can say millions of rows.
import { isAtEnd, signed, unsigned, type Cursor } from "./cursor.ts";

/**
 * Rows of one column: operations, or the predecessors of all of them. Creating a hundred candidates
 * takes 1,300; in 117 bytes a million of them take Automerge 3.5.0 1 s and 570 MB.
 */
export const MAX_OPS = 10_000;

/** Hears of `length` equal rows, from the row `start` on, that have the value `value`. */
type Heard<Value> = (value: Value, start: number, length: number) => void;

/**
 * Reads runs of one value, of several (negative length) or of none (zero, then the length) to the end of
 * the column, or until it has more than MAX_OPS rows. How many rows there are.
 */
export function readRuns<Value>(
  cursor: Cursor,
  readValue: (cursor: Cursor) => Value,
  heard?: Heard<Value>,
): number {
  let rows = 0;
  while (!isAtEnd(cursor) && rows <= MAX_OPS) {
    const run = signed(cursor);
    if (run === 0) rows += unsigned(cursor);
    const [times, length] = run > 0 ? [1, run] : [-run, 1];
    if (rows + Math.abs(run) > MAX_OPS) return rows + Math.abs(run);
    for (let read = 0; read < times && !cursor.broken; read += 1) {
      const value = readValue(cursor);
      heard?.(value, rows, length);
      rows += length;
    }
  }
  return rows;
}

/** Lengths of runs: of no, of yes, of no, … Hears of the yeses. */
export function readBooleans(cursor: Cursor, heard?: Heard<true>): number {
  let rows = 0;
  for (let isYes = false; !isAtEnd(cursor); isYes = !isYes) {
    const length = unsigned(cursor);
    if (isYes) heard?.(true, rows, length);
    rows += length;
  }
  return rows;
}
