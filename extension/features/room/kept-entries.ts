import type { JournalEntry } from "#core/journal/entries.ts";

/**
 * The entries of now, each of them as the very object it was before if nothing in it has changed: its line is
 * left as it stands. With 200 lines, a key in a note would otherwise write all of them anew.
 */
export function keptEntries(
  before: readonly JournalEntry[],
  now: readonly JournalEntry[],
): readonly JournalEntry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return now.map((entry) => {
    const old = known.get(entry.id);
    return old && JSON.stringify(old) === JSON.stringify(entry) ? old : entry;
  });
}
