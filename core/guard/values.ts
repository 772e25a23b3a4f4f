// What a value may be: its type in the lower four bits, its length in bytes above them.

const TYPE = 16;
const NOTHING = 0;
const NUMBER = 5;
const TEXT = 6;
/**
 * Seven bytes hold a number below 2^48, so many milliseconds end in the year 10889. Large ones become a
 * BigInt, which no page and no JSON expects.
 */
const MAX_INTEGER_BYTES = 7;
/** A whole number, a counter, a time. Whole numbers without a sign, 3, become a BigInt from 2^32 on. */
const INTEGERS: ReadonlySet<number> = new Set([4, 8, 9]);

/**
 * Whether the documents hold such values: nothing, yes, no, numbers, text, times. They hold no bytes, and
 * nothing that Automerge does not know yet.
 */
export function mayBeValue(meta: number): boolean {
  const type = meta % TYPE;
  const length = Math.floor(meta / TYPE);
  if (INTEGERS.has(type)) return length >= 1 && length <= MAX_INTEGER_BYTES;
  if (type === NUMBER) return length === 8;
  return type === TEXT || (type >= NOTHING && type < 3 && length === 0);
}
