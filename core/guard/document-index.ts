import type { ChangeHash } from "../ids.ts";
import type { ChangeHeader } from "./header.ts";

/** What must be remembered of a document's changes to judge the next one. */
export type DocumentIndex = {
  readonly changes: ReadonlyMap<ChangeHash, ChangeRecord>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  /** The changes that count and that no other which counts builds on. */
  readonly heads: ReadonlySet<ChangeHash>;
  /** How deep each map, list and text lies, by its name: 1 in the root. */
  readonly depths: ReadonlyMap<string, number>;
};
type ChangeRecord = {
  /** The place in the log. */
  readonly seq: number;
  /** The number of the last operation. */
  readonly maxOp: number;
  readonly deps: readonly ChangeHash[];
  /** How many changes build on it that count. */
  readonly heirs: number;
  /** It turned out not to apply. */
  readonly isVoid: boolean;
};
/** How far an actor has written, and who brought its first change. */
export type ActorRecord = {
  readonly lastSeq: number;
  readonly lastMaxOp: number;
  readonly owner: string;
};

export type MutableDocumentIndex = DocumentIndex & {
  readonly changes: Map<ChangeHash, ChangeRecord>;
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
  index.changes.set(hash, { seq: logSeq, maxOp: lastMaxOp, deps, heirs: 0, isVoid: false });
  const firstOwner = index.actors.get(actor)?.owner ?? owner;
  index.actors.set(actor, { lastSeq, lastMaxOp, owner: firstOwner });
  for (const dep of deps) {
    addHeirs(index, dep, 1);
    index.heads.delete(dep);
  }
  index.heads.add(hash);
  for (const { id, parent } of objects)
    index.depths.set(id, 1 + (parent === null ? 0 : (index.depths.get(parent) ?? 0)));
}

/**
 * A change that turned out not to apply stays known and is no head, for no document has it; what nothing
 * but it was built on is one again, as in the documents.
 */
export function makeVoid(index: MutableDocumentIndex, hash: ChangeHash): void {
  const change = index.changes.get(hash);
  if (!change || change.isVoid) return;
  index.changes.set(hash, { ...change, isVoid: true });
  index.heads.delete(hash);
  for (const dep of change.deps) {
    addHeirs(index, dep, -1);
    const below = index.changes.get(dep);
    if (below && below.heirs === 0 && !below.isVoid) index.heads.add(dep);
  }
}

function addHeirs({ changes }: MutableDocumentIndex, hash: ChangeHash, more: number): void {
  const change = changes.get(hash);
  if (change) changes.set(hash, { ...change, heirs: change.heirs + more });
}
