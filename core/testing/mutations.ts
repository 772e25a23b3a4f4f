// Files as they come out of broken sticks, other programs and bad hands: right ones, with a few things wrong.
import * as fc from "fast-check";

type Mutation = (bytes: Uint8Array) => Uint8Array;

/** A place in a file of whatever length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 0, max: 64 });
const PIECES = [
  "<",
  ">",
  "</a>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "&amp;",
  "&#x0;",
  "&lol;",
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '"',
  "'",
  ";",
  "\t",
  "\n",
  "\r",
  "\0",
  "\uFEFF",
  "=1+1",
  "1e999",
  "-1",
  "99999999999999999999",
  "NaN",
  "�",
  "é",
  "💥",
  'r="XFD1048576"',
  'number-rows-repeated="1048576"',
  'number-columns-repeated="16384"',
  't="s"',
  "31/02/1999",
  "endobj",
  "stream",
  "<<",
  ">>",
  "/Kids [1 0 R]",
  "/Length 999999999",
  "%PDF-1.7",
  "PK\u0003\u0004",
  "xref",
] as const;
const piece = fc.constantFrom(...PIECES).map((text) => new TextEncoder().encode(text));

const flip = fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
  ([where, value]): Mutation =>
    (bytes) =>
      bytes.length > 0 ? bytes.with(at(bytes, where), value) : bytes,
);
const cut = place.map(
  (where): Mutation =>
    (bytes) =>
      bytes.subarray(0, at(bytes, where)),
);
const remove = fc.tuple(place, length).map(([where, size]): Mutation => (bytes) => {
  const from = at(bytes, where);
  return joined(bytes.subarray(0, from), bytes.subarray(from + size));
});
const repeat = fc
  .tuple(place, length, fc.integer({ min: 1, max: 8 }))
  .map(([where, size, times]): Mutation => (bytes) => {
    const from = at(bytes, where);
    const part = bytes.subarray(from, from + size);
    const parts = Array.from({ length: times }, () => part);
    return joined(bytes.subarray(0, from), ...parts, bytes.subarray(from));
  });
const insert = fc.tuple(place, piece).map(([where, added]): Mutation => (bytes) => {
  const from = at(bytes, where);
  return joined(bytes.subarray(0, from), added, bytes.subarray(from));
});

/** One file of these with one to six things wrong. */
export function mutated(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const mutations = fc.array(fc.oneof(flip, cut, remove, repeat, insert), {
    minLength: 1,
    maxLength: 6,
  });
  return fc
    .tuple(fc.constantFrom(...files), mutations)
    .map(([file, wrong]) => wrong.reduce((bytes, mutate) => mutate(bytes), file));
}

function at(bytes: Uint8Array, where: number): number {
  return Math.min(bytes.length - 1, Math.floor(where * bytes.length));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}
