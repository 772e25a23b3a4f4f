// Which maps, lists and texts a change makes, and in which others.
import { MAX_OPS, readRuns } from "./runs.ts";
import { unsigned, type Cursor } from "./cursor.ts";

/**
 * The objects that one change may make. Honest changes make a hundred or two; ten thousand maps take
 * Automerge 3.5.0 half a second.
 */
export const MAX_NEW_OBJECTS = 1_000;

/** `actor` is a place in the change's list of actors, itself first. */
type ObjectNumber = { readonly actor: number; readonly counter: number };
/** The number of the operation that makes it, from the change's first, and the object it is put in. */
export type Making = { readonly row: number; readonly parent: ObjectNumber | null };
/** Where in the bytes a column stands. */
export type Place = { readonly at: number; readonly end: number };

/** What is made in these runs of rows, each in the object that the two columns name; none and 0 are the root. */
export function makings(
  { bytes }: Cursor,
  runs: readonly Place[],
  columns: { actors: Place | undefined; counters: Place | undefined },
): Making[] {
  const { actors, counters } = columns;
  const rows = runs.flatMap(({ at, end }) =>
    Array.from({ length: end - at }, (_, next) => at + next),
  );
  if (rows.length === 0 || !actors || !counters) return rows.map((row) => ({ row, parent: null }));
  const actorAt = valuesAt(bytes, actors, rows);
  const counterAt = valuesAt(bytes, counters, rows);
  return rows.map((row) => {
    const [actor, counter] = [actorAt.get(row), counterAt.get(row)];
    const isRoot = actor === undefined || !counter;
    return { row, parent: isRoot ? null : { actor, counter } };
  });
}

/** The values of a column in these ascending rows; rows without one are left out. */
function valuesAt(bytes: Uint8Array, { at, end }: Place, rows: readonly number[]) {
  const values = new Map<number, number>();
  let next = 0;
  readRuns({ bytes, at, end, broken: false }, unsigned, (value, start, length) => {
    while ((rows[next] ?? MAX_OPS) < start) next += 1;
    for (; (rows[next] ?? MAX_OPS) < start + length; next += 1) values.set(rows[next] ?? 0, value);
  });
  return values;
}
