// Which rows are of one session.
import { folded } from "../roster/spelling.ts";
import { dateOf, sessionNumberOf, timeOf } from "./cells.ts";
import { DETAILS_COLUMNS } from "./columns.ts";
import type { Cells } from "./file.ts";
import type { LegibleRow } from "./judge.ts";

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

function keyOf(texts: Cells): string | null {
  const { sessionNumber, site, room, date, time } = texts;
  if (sessionNumber !== "")
    return JSON.stringify([sessionNumberOf(sessionNumber) ?? folded(sessionNumber)]);
  if (DETAILS_COLUMNS.every((column) => texts[column] === "")) return null;
  return JSON.stringify([folded(site), folded(room), dateOf(date), timeOf(time)]);
}
