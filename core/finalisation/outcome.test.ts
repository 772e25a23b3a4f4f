import { expect, test } from "vitest";
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { noonReceipt } from "../testing/noon-receipt.ts";
import { receiptOutcome } from "./outcome.ts";
import { signedReceipt } from "./receipt.ts";

const secret = new Uint8Array(32).fill(7);
const publicKey = bytesToHex(ed25519.getPublicKey(secret));
const stranger = bytesToHex(ed25519.getPublicKey(new Uint8Array(32).fill(8)));
const signed = signedReceipt(noonReceipt, {
  key: "relay",
  sign: (message) => ed25519.sign(message, secret),
});
const all = { isSame: true, isChained: true, publicKey };

test("[FI17] a receipt is verified when content, log and signature are proved here", () => {
  expect(receiptOutcome(signed, all)).toBe("verified");
});

test.each([
  ["the key", { ...all, publicKey: null }],
  ["some of the content", { ...all, isSame: null }],
  ["some of the log", { ...all, isChained: false }],
])("[FI17] while %s is missing, it is not called verified", (_what, known) => {
  expect(receiptOutcome(signed, known)).toBe("unverified");
});

test("[FI17] other content is told, with or without the key", () => {
  expect(receiptOutcome(signed, { ...all, isSame: false })).toBe("other-content");
  expect(receiptOutcome(signed, { ...all, isSame: false, publicKey: null })).toBe("other-content");
});

test("[FI17] another signature is told, also while the content is still on its way", () => {
  expect(receiptOutcome(signed, { ...all, publicKey: stranger })).toBe("other-signature");
  expect(receiptOutcome(signed, { ...all, publicKey: stranger, isSame: null })).toBe(
    "other-signature",
  );
});
