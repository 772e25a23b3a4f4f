import { expect, test } from "vitest";
import { keysOf } from "../keys/chain.ts";
import { at } from "../testing/cast.ts";
import { noonReceipt } from "../testing/noon-receipt.ts";
import { first, second, stranger, toSecond, type TestKey } from "../testing/relay-keys.ts";
import { receiptOutcome } from "./outcome.ts";
import { signedReceipt } from "./receipt.ts";

const sealedBy = (signer: TestKey, time = "12:00") =>
  signedReceipt({ ...noonReceipt, key: signer.key, at: at(time) }, signer);
const signed = sealedBy(first);
const keys = keysOf(first.publicKey, []);
const renewed = keysOf(first.publicKey, [toSecond]);
const all = { isSame: true, isChained: true, keys, isAsked: false };

test("[FI17] a receipt is verified when content, log and signature are proved here", () => {
  expect(receiptOutcome(signed, all)).toBe("verified");
});

test.each([
  ["the key", { ...all, keys: null }],
  ["some of the content", { ...all, isSame: null }],
  ["some of the log", { ...all, isChained: false }],
])("[FI17] while %s is missing, it is not called verified", (_what, known) => {
  expect(receiptOutcome(signed, known)).toBe("unverified");
});

test("[FI17] other content is told, with or without the key", () => {
  expect(receiptOutcome(signed, { ...all, isSame: false })).toBe("other-content");
  expect(receiptOutcome(signed, { ...all, isSame: false, keys: null })).toBe("other-content");
});

test("[FI17] another signature is told, also while the content is still on its way", () => {
  const forged = signedReceipt({ ...noonReceipt, key: first.key }, stranger);
  expect(receiptOutcome(forged, all)).toBe("other-signature");
  expect(receiptOutcome(forged, { ...all, isSame: null })).toBe("other-signature");
});

test("[PF6] receipts of before and after a renewal are verified, each under its key", () => {
  expect(receiptOutcome(signed, { ...all, keys: renewed })).toBe("verified");
  expect(receiptOutcome(sealedBy(second, "13:30"), { ...all, keys: renewed })).toBe("verified");
});

test("[PF6] what a key is said to have signed after it was replaced is forged, and not what it signed at that moment", () => {
  const known = { ...all, keys: renewed };
  expect(receiptOutcome(sealedBy(first, "13:00"), known)).toBe("verified");
  expect(receiptOutcome(sealedBy(first, "13:01"), known)).toBe("other-signature");
});

test("[SR11] a key of which this device has not heard is asked for, and then told as one that nothing links", () => {
  const later = sealedBy(second, "13:30");
  expect(receiptOutcome(later, all)).toBe("unknown-key");
  expect(receiptOutcome(later, { ...all, isAsked: true })).toBe("other-key");
});

test("[FI17] a forged receipt for a session that was never sealed is refused, whoever signed it", () => {
  const never = { ...all, isSame: null, isChained: false, isAsked: true };
  expect(receiptOutcome(sealedBy(stranger), never)).toBe("other-key");
  expect(receiptOutcome(signedReceipt(noonReceipt, stranger), never)).toBe("other-key");
  const named = signedReceipt({ ...noonReceipt, key: first.key }, stranger);
  expect(receiptOutcome(named, never)).toBe("other-signature");
  // Even with the relay's own key: no log that was read here names it.
  expect(receiptOutcome(signed, never)).toBe("unverified");
});
