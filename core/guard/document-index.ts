import type { ChangeHash } from "../ids.ts";
import type { ChangeHeader } from "./header.ts";

/** What must be remembered of a document's changes to judge the next one. */
export type DocumentIndex = {
  /** `seq` is the place in the log, `maxOp` the number of the last operation. */
  readonly changes: ReadonlyMap<ChangeHash, { readonly seq: number; readonly maxOp: number }>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  /** The changes that no other builds on. */
  readonly heads: ReadonlySet<ChangeHash>;
  /** How deep each map, list and text lies, by its name: 1 in the root. */
  readonly depths: ReadonlyMap<string, number>;
};
/** How far an actor has written, and who brought its first change. */
export type ActorRecord = {
  readonly lastSeq: number;
  readonly lastMaxOp: number;
  readonly owner: string;
};

export type MutableDocumentIndex = DocumentIndex & {
  readonly changes: Map<ChangeHash, { readonly seq: number; readonly maxOp: number }>;
  readonly actors: Map<string, ActorRecord>;
  readonly heads: Set<ChangeHash>;
  readonly depths: Map<string, number>;
};

export function emptyIndex(): MutableDocumentIndex {
  return { changes: new Map(), actors: new Map(), heads: new Set(), depths: new Map() };
}

/**
 * Records a change that has entered, in place and in O(deps): a log can hold tens of thousands.
 * Asks nothing; `mayEnter` must have allowed it. The actor's first owner stays.
 */
export function addToIndex(
  index: MutableDocumentIndex,
  { hash, actor, seq: lastSeq, maxOp: lastMaxOp, deps, objects }: ChangeHeader,
  { owner, logSeq }: { owner: string; logSeq: number },
): void {
  index.changes.set(hash, { seq: logSeq, maxOp: lastMaxOp });
  const firstOwner = index.actors.get(actor)?.owner ?? owner;
  index.actors.set(actor, { lastSeq, lastMaxOp, owner: firstOwner });
  for (const dep of deps) index.heads.delete(dep);
  index.heads.add(hash);
  for (const { id, parent } of objects)
    index.depths.set(id, 1 + (parent === null ? 0 : (index.depths.get(parent) ?? 0)));
}
