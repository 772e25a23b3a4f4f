// The second stage of the guard: a change that is sound as bytes may still throw when it is applied, or
// leave a document behind that never loads again.
import * as A from "@automerge/automerge/slim";
import type { ChangeHash } from "../ids.ts";
import { parseHeader } from "./header.ts";
import { givesBack } from "./read-back.ts";

export type Applied<T> = {
  document: A.Doc<T>;
  /** What cannot be applied, and everything that builds on it: it counts nowhere. */
  voided: readonly ChangeHash[];
};

/**
 * `document`, which stays as it is, with these changes, none of which it has, in their order, but for
 * those that are not sound. [GU15]
 */
export function appliedSoundly<T>(document: A.Doc<T>, changes: readonly Uint8Array[]): Applied<T> {
  const { copy, voided } = tried(document, changes);
  // Nothing more is applied: this makes the copy show what its backend has taken in already.
  return { document: copy === document ? document : A.applyChanges(copy, [])[0], voided };
}

/** Which of these changes `document` could not take in, and what builds on them. It stays as it is. [GU15] */
export function unsoundIn<T>(
  document: A.Doc<T>,
  changes: readonly Uint8Array[],
): readonly ChangeHash[] {
  const { copy, voided } = tried(document, changes);
  if (copy !== document) A.free(copy);
  return voided;
}

function tried<T>(document: A.Doc<T>, changes: readonly Uint8Array[]) {
  const voided = new Set<ChangeHash>();
  const copy = withAll(document, changes, voided);
  return { copy, voided: [...voided] };
}

/**
 * All at once and, if one of them is not sound, each half on its own: to find one among many takes the
 * logarithm of their number. What is not sound is added to `voided`.
 */
function withAll<T>(
  document: A.Doc<T>,
  changes: readonly Uint8Array[],
  voided: Set<ChangeHash>,
): A.Doc<T> {
  const rest = withoutHeirs(changes, voided);
  if (rest.length === 0) return document;
  const next = taken(document, rest);
  if (next) return next;
  const [first] = rest;
  if (first && rest.length === 1) {
    voided.add(hashOf(first));
    return document;
  }
  const half = rest.length >> 1;
  const between = withAll(document, rest.slice(0, half), voided);
  const after = withAll(between, rest.slice(half), voided);
  // What WebAssembly holds is not seen by the garbage collector, and a loop does not wait for it.
  if (between !== document && between !== after) A.free(between);
  return after;
}

/** Without what builds on a change that does not count; that counts neither. */
function withoutHeirs(
  changes: readonly Uint8Array[],
  voided: Set<ChangeHash>,
): readonly Uint8Array[] {
  if (voided.size === 0) return changes;
  return changes.filter((bytes) => {
    const parsed = parseHeader(bytes);
    if (!parsed.ok || !parsed.header.deps.some((dep) => voided.has(dep))) return parsed.ok;
    voided.add(parsed.header.hash);
    return false;
  });
}

/**
 * A copy that has taken the changes in and gives each back byte for byte, or null. A throw ruins the
 * document that it was given, so every try gets a copy; nothing is shown of what may be thrown away.
 */
function taken<T>(document: A.Doc<T>, changes: readonly Uint8Array[]): A.Doc<T> | null {
  const copy = A.clone(document, { actor: A.getActorId(document) });
  try {
    A.getBackend(copy).applyChanges([...changes]);
    if (givesBack(copy, A.getHeads(document), changes)) return copy;
  } catch {
    // Not sound, like what is not given back.
  }
  A.free(copy);
  return null;
}

function hashOf(bytes: Uint8Array): ChangeHash {
  const parsed = parseHeader(bytes);
  if (!parsed.ok) throw new Error(`not a change: ${parsed.reason}`);
  return parsed.header.hash;
}
