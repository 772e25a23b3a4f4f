import * as A from "@automerge/automerge/slim";

/**
 * Whether `document`, which had the heads `since` and then took in exactly these changes, gives every
 * one of them back byte for byte. Costs 20 µs a change, and no more than that for many at once.
 *
 * Automerge 3.5.0 keeps operations, not bytes, and writes the changes anew from them. What it cannot
 * write as it came (a superfluous run, an unused actor, a deletion of nothing) applies and shows, but
 * the saved document has another hash than its heads say, and never loads again. [GU14]
 */
export function givesBack<T>(
  document: A.Doc<T>,
  since: readonly string[],
  changes: readonly Uint8Array[],
): boolean {
  const given = new Map<number, Uint8Array[]>();
  let count = 0;
  for (const bytes of changes) {
    const alike = given.get(checksumOf(bytes)) ?? [];
    if (alike.some((each) => isSame(each, bytes))) continue;
    given.set(checksumOf(bytes), [...alike, bytes]);
    count += 1;
  }
  const back = changesSince(document, since);
  const isGiven = (bytes: Uint8Array) =>
    given.get(checksumOf(bytes))?.some((each) => isSame(each, bytes));
  return back?.length === count && back.every(isGiven);
}

/** The four bytes behind the magic number; whoever has the same is compared byte for byte. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 4; at < 8; at += 1) sum = sum * 256 + (bytes[at] ?? 0);
  return sum;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** null when writing them anew ends in a panic, which Automerge throws. */
function changesSince<T>(document: A.Doc<T>, since: readonly string[]): Uint8Array[] | null {
  try {
    return A.getChangesSince(document, [...since]);
  } catch {
    return null;
  }
}
