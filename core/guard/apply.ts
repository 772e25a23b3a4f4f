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
 * `document` with these changes, none of which it has, in their order: all at once, or one by one if
 * one of them is not sound. A throw ruins the document that it was given, so every try gets a clone.
 * [GU15]
 */
export function appliedSoundly<T>(document: A.Doc<T>, changes: readonly Uint8Array[]): Applied<T> {
  if (changes.length === 0) return { document, voided: [] };
  const next = applied(document, changes);
  return next ? { document: next, voided: [] } : oneByOne(document, changes);
}

function oneByOne<T>(document: A.Doc<T>, changes: readonly Uint8Array[]): Applied<T> {
  const voided = new Set<ChangeHash>();
  let sound = document;
  for (const bytes of changes) {
    const parsed = parseHeader(bytes);
    if (!parsed.ok) continue;
    const { hash, deps } = parsed.header;
    const next = deps.some((dep) => voided.has(dep)) ? null : applied(sound, [bytes]);
    if (next) sound = next;
    else voided.add(hash);
  }
  return { document: sound, voided: [...voided] };
}

/** null unless the document takes the changes in and gives each back byte for byte. */
function applied<T>(document: A.Doc<T>, changes: readonly Uint8Array[]): A.Doc<T> | null {
  const since = A.getHeads(document);
  try {
    const copy = A.clone(document, { actor: A.getActorId(document) });
    const [next] = A.applyChanges(copy, [...changes]);
    return givesBack(next, since, changes) ? next : null;
  } catch {
    return null;
  }
}
