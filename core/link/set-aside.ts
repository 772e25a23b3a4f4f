// What a document says that was set aside, on the replica that goes on in its place.
import * as A from "@automerge/automerge/slim";
import { changeHash, type ChangeHash } from "../ids.ts";
import { reauthored } from "./reauthor.ts";

type Branch = { [key: string]: unknown };
/** What one replica said at the heads `of`, the next one said again at the heads `as`. */
export type SaidAgain = { of: readonly ChangeHash[]; as: readonly ChangeHash[] };
export type Replaced<T> = { document: A.Doc<T>; said: SaidAgain | null };

/** Begins the next replica on what the log holds of `old`, with what `old` says beyond it if `reauthor`. */
export function begunAnew<T extends Branch>(
  old: A.Doc<T>,
  { known, reauthor }: { known: readonly ChangeHash[]; reauthor: boolean },
  actor?: string,
): Replaced<T> {
  const base = A.clone(A.view(old, [...known]), actor === undefined ? undefined : { actor });
  if (!reauthor) return { document: base, said: null };
  const document = reauthored(base, old);
  return { document, said: { of: headsOf(old), as: headsOf(document) } };
}

/**
 * Another page has begun `next` while this one went on writing in `old`: what that says since is written
 * again as well. What of it is in the log, an ancestor of `known`, comes over as it is, unless it builds on
 * what is not in `next`. null if `old` says no more. [LI6] [LI12]
 */
export function caughtUp<T extends Branch>(
  next: A.Doc<T>,
  { old, known, said }: { old: A.Doc<T>; known: readonly ChangeHash[]; said: SaidAgain },
  actor?: string,
): Replaced<T> | null {
  if (!A.hasHeads(old, [...said.of]) || !A.hasHeads(next, [...said.as])) return null;
  const late = A.getChangesSince(old, [...said.of]).map(placed);
  const there = late.flatMap(({ hash }) => (A.hasHeads(next, [hash]) ? [hash] : []));
  if (late.length === there.length) return null;
  const view = A.view(next, [...said.as, ...there]);
  const before = A.clone(view, actor === undefined ? undefined : { actor });
  const again = reauthored(withKnown(before, late, unknownIn(old, known)), old);
  return { document: A.merge(next, again), said: { of: headsOf(old), as: headsOf(again) } };
}

type Late = { hash: string; deps: string[]; bytes: Uint8Array };

function placed(bytes: Uint8Array): Late {
  const { hash, deps } = A.decodeChange(bytes);
  return { hash, deps, bytes };
}

function unknownIn<T>(old: A.Doc<T>, known: readonly ChangeHash[]): ReadonlySet<string> {
  const here = known.filter((hash) => A.hasHeads(old, [hash]));
  return new Set(A.getChangesMetaSince(old, here).map(({ hash }) => hash));
}

/** In their order, so that each meets what it builds on. */
function withKnown<T>(
  base: A.Doc<T>,
  late: readonly Late[],
  unknown: ReadonlySet<string>,
): A.Doc<T> {
  return late.reduce((document, { hash, deps, bytes }) => {
    const isMeant = !unknown.has(hash) && A.hasHeads(document, deps);
    return isMeant ? A.applyChanges(document, [bytes])[0] : document;
  }, base);
}

function headsOf<T>(document: A.Doc<T>): ChangeHash[] {
  return A.getHeads(document).map((head) => changeHash.parse(head));
}
