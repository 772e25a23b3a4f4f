// What comes from the log enters the device's documents only through the same guard that the relay has:
// a broken or hostile relay must not be able to spoil a document.
import * as A from "@automerge/automerge/slim";
import { unsoundIn } from "../guard/apply.ts";
import { addToIndex, makeVoid, type MutableDocumentIndex } from "../guard/document-index.ts";
import { MAX_HEADS, mayFollow } from "../guard/guard.ts";
import { parseHeader, parseHeaderOnce, type ChangeHeader } from "../guard/header.ts";
import type { ChangeHash } from "../ids.ts";
import type { Verdict } from "../verdict.ts";
import type { RefusalCode } from "../wire/codes.ts";

/** The relay has judged who may use an actor; the device only checks that the change is sound. */
const ANYBODY = { owner: "", logSeq: 0 };
/**
 * The device holds as many forks of its own as the log may have, beside those of the log: it meets each
 * change with what stands only later in the log, or nowhere yet.
 */
const BY_ANYBODY = { owner: ANYBODY.owner, maxHeads: 2 * MAX_HEADS };

const NOBODY_TOLD: ReadonlySet<ChangeHash> = new Set();

export type TakenIn =
  | { ok: true; changes: readonly Uint8Array[]; voided: readonly ChangeHash[] }
  | { ok: false; reason: RefusalCode; at: number };

/**
 * Which of these changes of the log to apply to `document`, in their order: those that are new to it, but
 * for the `voided`, which are sound and do not apply, and whatever builds on them; `told` are those that the
 * log itself calls voided, whatever is in them. The others are tried on a copy: nothing else can tell what does not
 * apply. `index` knows the document's changes and learns the new ones, so that what is returned must be applied.
 * Refuses with the place of the first change that may not enter; `index` then begins anew. [LI7]
 */
export function takeIn<T>(
  document: A.Doc<T>,
  index: MutableDocumentIndex,
  changes: readonly Uint8Array[],
  told: ReadonlySet<ChangeHash> = NOBODY_TOLD,
): TakenIn {
  learn(index, document);
  const batch: Batch<T> = { document, index, fresh: new Map(), voided: [] };
  for (const [at, bytes] of changes.entries()) {
    const parsed = parseHeaderOnce(bytes);
    if (!parsed.ok) return refused(index, parsed.reason, at);
    const { hash } = parsed.header;
    if (!index.changes.has(hash)) {
      // What is in it does no harm where it counts nowhere.
      const { header } = parsed;
      const sound = mayBeAdded(batch, told.has(hash) ? { ...header, flaw: null } : header);
      if (!sound.ok) return refused(index, sound.reason, at);
      addToIndex(index, parsed.header, ANYBODY);
      if (told.has(hash)) makeVoid(index, hash);
      else batch.fresh.set(hash, bytes);
    }
    if (told.has(hash) || index.changes.get(hash)?.isVoid) batch.voided.push(hash);
  }
  leaveOutUnsound(batch);
  return { ok: true, changes: [...batch.fresh.values()], voided: batch.voided };
}

/** Changes that are to be applied together, and those that do not count. */
type Batch<T> = {
  document: A.Doc<T>;
  index: MutableDocumentIndex;
  fresh: Map<ChangeHash, Uint8Array>;
  voided: ChangeHash[];
};

/** What does not apply is no fork, and that is not known before it is tried. */
function mayBeAdded<T>(batch: Batch<T>, header: ChangeHeader): Verdict<RefusalCode> {
  const sound = mayFollow(batch.index, header, BY_ANYBODY);
  if (sound.ok || sound.reason !== "TOO_MANY_HEADS") return sound;
  leaveOutUnsound(batch);
  return mayFollow(batch.index, header, BY_ANYBODY);
}

function leaveOutUnsound<T>({ document, index, fresh, voided }: Batch<T>): void {
  for (const hash of unsoundIn(document, [...fresh.values()])) {
    makeVoid(index, hash);
    fresh.delete(hash);
    voided.push(hash);
  }
}

/**
 * Adds what the document has and the index has not: what was written here since the last time. What was left
 * out as void and is here all the same, for another page has brought it, is no longer void here.
 */
function learn<T>(index: MutableDocumentIndex, document: A.Doc<T>): void {
  if (A.getHeads(document).every((head) => isKnown(index, head))) return;
  const fresh = A.getChangesSince(document, [...index.heads]).flatMap((bytes) => {
    const parsed = parseHeader(bytes);
    return parsed.ok ? [parsed.header] : [];
  });
  if (fresh.some(({ hash }) => index.changes.get(hash)?.isVoid)) {
    forgetAll(index);
    return learn(index, document);
  }
  for (const header of fresh)
    if (!index.changes.has(header.hash)) addToIndex(index, header, ANYBODY);
}

function isKnown({ changes }: MutableDocumentIndex, head: string): boolean {
  const known: ReadonlyMap<string, { isVoid: boolean }> = changes;
  return known.get(head)?.isVoid === false;
}

/** What the index has learnt of a refused batch is not in the document. */
function refused(index: MutableDocumentIndex, reason: RefusalCode, at: number): TakenIn {
  forgetAll(index);
  return { ok: false, reason, at };
}

function forgetAll({ changes, actors, heads, depths }: MutableDocumentIndex): void {
  for (const part of [changes, actors, heads, depths]) part.clear();
}
