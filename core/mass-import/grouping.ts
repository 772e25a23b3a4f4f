// Which rows are of one session.
import { folded } from "../roster/spelling.ts";
import { dateOf, sessionNumberOf, timeOf } from "./cells.ts";
import { DETAILS_COLUMNS, type Column } from "./columns.ts";
import type { Cells } from "./file.ts";
import type { LegibleRow } from "./rows.ts";

export type RowGroup = {
  /** Of its first row. */
  line: number;
  rows: readonly LegibleRow[];
};

/**
 * Rows with the same site, room, date and time, or the same session number, are one session, in whatever order; a row
 * with neither goes on with the one above. [MI5]
 */
export function grouped(rows: readonly LegibleRow[]): RowGroup[] {
  const groups = new Map<string, LegibleRow[]>();
  let key = keyOfNothing;
  for (const row of rows) {
    key = keyOf(row.texts) ?? key;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => ({ line: group[0]?.line ?? 0, rows: group }));
}

const keyOfNothing = JSON.stringify([]);

/** null where the row says nothing of its session. */
export function keyOf(texts: Cells): string | null {
  if (texts.sessionNumber !== "")
    return JSON.stringify([cellKey("sessionNumber", texts.sessionNumber)]);
  if (DETAILS_COLUMNS.every((column) => texts[column] === "")) return null;
  return JSON.stringify(KEY_COLUMNS.map((column) => cellKey(column, texts[column])));
}

const KEY_COLUMNS = ["site", "room", "date", "time"] as const;

/** The same for two cells that say the same. */
export function cellKey(column: Column, text: string): string | number {
  if (column === "sessionNumber") return sessionNumberOf(text) ?? folded(text);
  if (column === "date") return dateOf(text);
  return column === "time" ? timeOf(text) : folded(text);
}
