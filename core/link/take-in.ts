// What comes from the log enters the device's documents only through the same guard that the relay has:
// a broken or hostile relay must not be able to spoil a document.
import * as A from "@automerge/automerge/slim";
import { unsoundIn } from "../guard/apply.ts";
import { addToIndex, type MutableDocumentIndex } from "../guard/document-index.ts";
import { mayFollow } from "../guard/guard.ts";
import { parseHeader } from "../guard/header.ts";
import type { ChangeHash } from "../ids.ts";
import type { RefusalCode } from "../wire/codes.ts";

/** The relay has judged who may use an actor; the device only checks that the change is sound. */
const ANYBODY = { owner: "", logSeq: 0 };
/** The place of a change that is in the log and counts nowhere. */
const NOWHERE = -1;

export type TakenIn =
  | { ok: true; changes: readonly Uint8Array[]; voided: readonly ChangeHash[] }
  | { ok: false; reason: RefusalCode; at: number };

/**
 * Which of these changes of the log to apply to `document`, in their order: those that are new to it, but
 * for the `voided`, which are sound and do not apply, and whatever builds on them.
 * They are tried on a copy: nothing else can tell what does not apply. `index` knows the document's changes
 * and learns the new ones, so that what is returned must be applied.
 * Refuses with the place of the first change that may not enter; `index` then begins anew. [LI7]
 */
export function takeIn<T>(
  document: A.Doc<T>,
  index: MutableDocumentIndex,
  changes: readonly Uint8Array[],
): TakenIn {
  learn(index, document);
  const voided: ChangeHash[] = [];
  const fresh = new Map<ChangeHash, Uint8Array>();
  for (const [at, bytes] of changes.entries()) {
    const parsed = parseHeader(bytes);
    if (!parsed.ok) return refused(index, parsed.reason, at);
    const { hash } = parsed.header;
    if (!index.changes.has(hash)) {
      const sound = mayFollow(index, parsed.header, ANYBODY.owner);
      if (!sound.ok) return refused(index, sound.reason, at);
      addToIndex(index, parsed.header, ANYBODY);
      fresh.set(hash, bytes);
    }
    if (index.changes.get(hash)?.seq === NOWHERE) voided.push(hash);
  }
  const unsound = unsoundIn(document, [...fresh.values()]);
  for (const hash of unsound) {
    makeVoid(index, hash);
    fresh.delete(hash);
  }
  return { ok: true, changes: [...fresh.values()], voided: [...voided, ...unsound] };
}

/** Adds what the document has and the index has not: what was written here since the last time. */
function learn<T>(index: MutableDocumentIndex, document: A.Doc<T>): void {
  if (A.getHeads(document).every((head) => isKnown(index, head))) return;
  for (const bytes of A.getChangesSince(document, [...index.heads])) {
    const parsed = parseHeader(bytes);
    if (parsed.ok && !index.changes.has(parsed.header.hash))
      addToIndex(index, parsed.header, ANYBODY);
  }
}

function isKnown({ changes }: MutableDocumentIndex, head: string): boolean {
  const known: ReadonlyMap<string, unknown> = changes;
  return known.has(head);
}

/** Known, so that it is recognised when it is read again; no head, for no document has it. */
function makeVoid({ changes, heads }: MutableDocumentIndex, hash: ChangeHash): void {
  changes.set(hash, { seq: NOWHERE, maxOp: changes.get(hash)?.maxOp ?? 0 });
  heads.delete(hash);
}

/** What the index has learnt of a refused batch is not in the document. */
function refused(index: MutableDocumentIndex, reason: RefusalCode, at: number): TakenIn {
  index.changes.clear();
  index.actors.clear();
  index.heads.clear();
  index.depths.clear();
  return { ok: false, reason, at };
}
