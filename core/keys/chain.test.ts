import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { canonicalJson } from "../canonical.ts";
import { at } from "../testing/cast.ts";
import { first, second, stranger, third, toSecond, toThird } from "../testing/relay-keys.ts";
import { keysOf } from "./chain.ts";
import { isGenuine, signRenewal, type SignedRenewal } from "./renewal.ts";
import { isSignedBy } from "./signature.ts";

const chain = [toSecond, toThird];
const all = [
  { publicKey: first.publicKey, until: at("13:00") },
  { publicKey: second.publicKey, until: at("14:00") },
  { publicKey: third.publicKey, until: null },
];

test("[PF5] whoever knows the first, a middle or the last key knows all of them", () => {
  for (const { publicKey } of [first, second, third]) expect(keysOf(publicKey, chain)).toEqual(all);
});

test("[PF5] a key that was never renewed is the only one", () => {
  expect(keysOf(first.publicKey, [])).toEqual([{ publicKey: first.publicKey, until: null }]);
});

test("[PF5] a renewal is signed by both keys, over its canonical text", () => {
  const text = canonicalJson(toSecond.renewal);
  expect(isSignedBy(text, hexToBytes(toSecond.byOld), first.publicKey)).toBe(true);
  expect(isSignedBy(text, hexToBytes(toSecond.byNew), second.publicKey)).toBe(true);
});

const forger: typeof first = { ...first, sign: stranger.sign };
const returned = signRenewal(third, first, at("15:00"));
const earlier = signRenewal(second, third, at("12:59"));
test.each<[string, readonly SignedRenewal[]]>([
  ["is signed by the new key alone", [signRenewal(forger, second, at("13:00"))]],
  [
    "is signed by the old key alone",
    [signRenewal(first, { ...second, sign: stranger.sign }, at("13:00"))],
  ],
  ["was signed for another time", [{ ...toSecond, renewal: { ...toSecond.renewal, at: 1 } }]],
  ["has its signatures exchanged", [{ ...toSecond, byOld: toSecond.byNew, byNew: toSecond.byOld }]],
  ["has a gap before it", [toSecond, signRenewal(stranger, third, at("14:00"))]],
  ["stands in the wrong order", [toThird, toSecond]],
  ["comes before the one before it", [toSecond, earlier]],
  ["leads back to a key that was replaced", [...chain, returned]],
])("[PF5] a record that %s links nothing", (_what, records) => {
  expect(keysOf(first.publicKey, records)).toBeNull();
});

test("[PF5] a chain of another relay links nothing to a known key", () => {
  expect(keysOf(stranger.publicKey, chain)).toBeNull();
  expect(keysOf("", chain)).toBeNull();
});

test("[PF5] no bit of a record can be another", () => {
  const signature = hexToBytes(toSecond.byOld);
  for (let bit = 0; bit < signature.length * 8; bit += 61) {
    const flipped = signature.map((byte, index) =>
      index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
    );
    expect(isGenuine({ ...toSecond, byOld: bytesToHex(flipped) })).toBe(false);
  }
});
