import type { SessionId } from "#core/ids.ts";
import type { SessionDraft } from "#core/mass-import/judge.ts";
import type { Merge } from "#core/mass-import/merge.ts";
import type { Verdict } from "#core/verdict.ts";
import type { Merged, MergeRefusal } from "./merge-session.ts";

/** A list that exists, after the file. */
export type Completed = {
  id: SessionId;
  number: number;
  merge: Merge;
  merged: Merged;
  verdict: Verdict<MergeRefusal>;
};
type Done = { merged: Pick<Merged, "added" | "changed"> };

/** The people of new sessions apart from those of lists that were there. */
export function importedCounts(
  created: readonly Pick<SessionDraft, "people">[],
  completed: readonly Done[],
): { created: number; people: number; lists: number; added: number; changed: number } {
  return {
    created: created.length,
    people: sum(created.map(({ people }) => people.length)),
    lists: completed.filter(({ merged }) => merged.added.length + merged.changed.length > 0).length,
    added: sum(completed.map(({ merged }) => merged.added.length)),
    changed: sum(completed.map(({ merged }) => merged.changed.length)),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, each) => all + each, 0);
}
