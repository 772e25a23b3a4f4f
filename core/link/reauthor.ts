// Writes again, as new changes, what a document says beyond what the log holds of it.
import * as A from "@automerge/automerge/slim";

type Branch = { [key: string]: unknown };
/** `prose` is set when both documents have a text there. */
type Write = { above: readonly string[]; key: string; value: unknown; prose: string | null };

/**
 * Characters of JSON that one change writes. A letter of prose is an operation, so these stay below the
 * 10,000 that the relay takes; four bytes a letter stay below its 64 KiB.
 */
const CHARACTERS_A_CHANGE = 8_000;

/**
 * `base` with the values of `local` set where they differ: prose letter by letter, everything else
 * whole, a new entity in one piece. Nothing is taken out, for nothing ever is: a removal is a value too.
 * The changes bear no time of their own: when a thing was written stands in its fields.
 */
export function reauthored<T extends Branch>(base: A.Doc<T>, local: A.Doc<T>): A.Doc<T> {
  let document = base;
  for (const writes of inPortions(differences(base, local, []))) {
    document = A.change(document, { time: 0 }, (draft) => {
      for (const write of writes) carryOut(draft, write);
    });
  }
  return document;
}

function differences(base: Branch, local: Branch, above: readonly string[]): Write[] {
  return Object.entries(local).flatMap(([key, value]) => {
    const there = base[key];
    if (isBranch(value) && isBranch(there)) return differences(there, value, [...above, key]);
    if (isSame(value, there)) return [];
    const prose = typeof value === "string" && typeof there === "string" ? value : null;
    return [{ above, key, value, prose }];
  });
}

function inPortions(writes: readonly Write[]): Write[][] {
  const portions: Write[][] = [];
  let left = 0;
  for (const write of writes) {
    const characters = JSON.stringify(write.value ?? null).length;
    if (characters > left) {
      portions.push([]);
      left = CHARACTERS_A_CHANGE;
    }
    left -= characters;
    portions.at(-1)?.push(write);
  }
  return portions;
}

function carryOut(draft: Branch, { above, key, value, prose }: Write): void {
  if (prose !== null) return A.updateText(draft, [...above, key], prose);
  let target = draft;
  for (const step of above) {
    const next = target[step];
    if (!isBranch(next)) throw new Error(`${step} is in both documents and no map`);
    target = next;
  }
  target[key] = fresh(value);
}

function isBranch(value: unknown): value is Branch {
  return (
    typeof value === "object" &&
    value !== null &&
    !A.isImmutableString(value) &&
    !Array.isArray(value)
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (A.isImmutableString(one) && A.isImmutableString(other)) return one.val === other.val;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  return one === other;
}

/** An object of one document may not stand in another: it is copied. */
function fresh(value: unknown): unknown {
  if (A.isImmutableString(value)) return new A.ImmutableString(value.val);
  if (Array.isArray(value)) return value.map(fresh);
  if (!isBranch(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fresh(each)]));
}
