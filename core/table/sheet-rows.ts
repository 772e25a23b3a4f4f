// Rows of a sheet as they are read, within bounds: a spreadsheet may repeat an empty row a million times, and says so
// in one line.
import { MAX_CELLS } from "../csv/read-csv.ts";
import type { TableRow } from "./table.ts";

/** As many as a file of sessions has. */
export const MAX_ROWS = 20_000;
/** Five times the widest template. What stands to the right of it is not read. */
export const MAX_COLUMNS = 200;

export type RowsRefusal = "too-many-rows" | "too-many-cells";

/** Counts over all sheets of one file. */
export type Room = { cellsLeft: number };

export function newRoom(): Room {
  return { cellsLeft: MAX_CELLS };
}

/** Keeps the rows in which something is written. */
export function createRows(room: Room): {
  rows: TableRow[];
  /** The same cells, on this many lines from this one on. */
  add: (cells: readonly string[], line: number, times: number) => RowsRefusal | null;
} {
  const rows: TableRow[] = [];
  return {
    rows,
    add(cells, line, times) {
      const filled = trimmed(cells);
      if (filled.length === 0) return null;
      if (rows.length + times > MAX_ROWS) return "too-many-rows";
      room.cellsLeft -= filled.length * times;
      if (room.cellsLeft < 0) return "too-many-cells";
      for (let at = 0; at < times; at++) rows.push({ line: line + at, cells: filled });
      return null;
    },
  };
}

/** Without the empty ones at its end. */
function trimmed(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return Array.from(cells.slice(0, Math.min(last + 1, MAX_COLUMNS)), (cell) => cell ?? "");
}
