// What a column of a table may be.
import type { CentreProfile } from "../centre/profile.ts";
import { listColumnsOf, LIST_COLUMNS, type Column } from "../mass-import/columns.ts";

/** A column of a list of candidates, or a whole name in one cell. */
export const targetNames = [...LIST_COLUMNS, "fullName"] as const;
export type Target = (typeof targetNames)[number];

/** What a list of this centre may have, in the order of its form. */
export function targetsOf(centre: CentreProfile): Target[] {
  return [...listColumnsOf(centre), "fullName"];
}

export function isTarget(column: Column): column is Column & Target {
  return targetNames.some((name) => name === column);
}
