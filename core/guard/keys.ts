import { take, unsigned, type Cursor } from "./cursor.ts";

/** Keys that reach the prototype of the object that a document becomes. */
const DENIED_KEYS = ["__proto__", "constructor", "prototype"].map((key) =>
  new TextEncoder().encode(key),
);

export function readKey(cursor: Cursor): void {
  const key = take(cursor, unsigned(cursor));
  if (DENIED_KEYS.some((denied) => isSame(denied, key))) cursor.broken = true;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
