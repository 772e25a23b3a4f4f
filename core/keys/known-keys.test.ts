import { expect, test } from "vitest";
import { at } from "../testing/cast.ts";
import { first, second, stranger, third, toSecond, toThird } from "../testing/relay-keys.ts";
import { learnt, newestKey, type KnownKeys } from "./known-keys.ts";
import { signRenewal } from "./renewal.ts";

const atFirst: KnownKeys = { publicKey: first.publicKey, renewals: [] };
const sinceOne = { publicKey: first.publicKey, renewals: [toSecond] };
const told = (publicKey: string, ...renewals: KnownKeys["renewals"]) => ({ publicKey, renewals });
/** Whoever has the first key in their hands, and another of their own. */
const stolen = signRenewal(first, stranger, at("13:30"));

test("[SR11] whoever knows nothing of a relay believes the first answer, if its chain is one", () => {
  expect(learnt(null, atFirst)).toEqual(atFirst);
  const later = told(third.publicKey, toSecond, toThird);
  expect(learnt(null, later)).toEqual(later);
  expect(learnt(null, told(first.publicKey, toThird))).toBeNull();
});

test("[SR11] a device that kept an older key walks to the one that signs now, over as many renewals as it missed", () => {
  const after = learnt(atFirst, told(third.publicKey, toSecond, toThird));
  expect(after).toEqual({ publicKey: first.publicKey, renewals: [toSecond, toThird] });
  expect(after && newestKey(after)).toBe(third.publicKey);
  expect(learnt(sinceOne, told(third.publicKey, toSecond, toThird))).toEqual(after);
  expect(learnt(after, told(third.publicKey, toSecond, toThird))).toEqual(after);
});

test("[SR11] a device that came in between two renewals walks on from the middle", () => {
  const middle = learnt(null, told(second.publicKey, toSecond));
  expect(learnt(middle, told(third.publicKey, toSecond, toThird))).toMatchObject({
    publicKey: second.publicKey,
    renewals: [toSecond, toThird],
  });
});

test.each([
  ["with another key", told(stranger.publicKey)],
  ["with another key and the chain of this one", told(stranger.publicKey, toSecond)],
  ["whose chain begins at another key", told(third.publicKey, toThird)],
  [
    "that a stolen old key has handed over to, beside the chain",
    told(stranger.publicKey, toSecond, stolen),
  ],
])("[SR11] a relay %s is not believed", (_what, answer) => {
  expect(learnt(atFirst, answer)).toBeNull();
});

test("[SR11] an old key leads nowhere once its renewal is known, and nothing leads back", () => {
  expect(learnt(sinceOne, told(stranger.publicKey, stolen))).toBeNull();
  expect(learnt(sinceOne, atFirst)).toBeNull();
  expect(learnt(sinceOne, told(second.publicKey))).toBeNull();
});
