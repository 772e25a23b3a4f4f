import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { ed25519 } from "@noble/curves/ed25519.js";
import { expect, test } from "vitest";
import { canonicalJson } from "../canonical.ts";
import { contentHash } from "../ids.ts";
import { noonReceipt as noon } from "../testing/noon-receipt.ts";
import {
  parseReceipt,
  receiptHash,
  signedReceipt,
  verifiedReceipt,
  type Signer,
} from "./receipt.ts";

/** The first test vector of RFC 8032 § 7.1. */
const SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const OTHER = Buffer.from(ed25519.getPublicKey(new Uint8Array(32).fill(7))).toString("hex");

const relay: Signer = {
  key: "relay-2026-1",
  sign: (message) => ed25519.sign(message, Buffer.from(SECRET, "hex")),
};
const signed = signedReceipt(noon, relay);
const withText = (receipt: string) => ({ ...signed, receipt });
const der = (prefix: string, key: string) => Buffer.from(prefix + key, "hex");
/** Signed as it should be, whatever it says. */
const signedText = (receipt: string) => ({
  receipt,
  signature: relay.sign(new TextEncoder().encode(receipt)),
});

test("[FI16] a receipt is verified with the public key alone, and says what was sealed", () => {
  expect(verifiedReceipt(signed, PUBLIC)).toEqual(noon);
});

test("[FI16] any other Ed25519 verifies it too, and signs it the same", () => {
  const spki = der("302a300506032b6570032100", PUBLIC);
  const pkcs8 = der("302e020100300506032b657004220420", SECRET);
  const text = Buffer.from(signed.receipt);
  const publicKey = createPublicKey({ key: spki, format: "der", type: "spki" });
  const privateKey = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  expect(verify(null, text, publicKey, signed.signature)).toBe(true);
  expect(Buffer.from(signed.signature)).toEqual(sign(null, text, privateKey));
});

test("[FI16] one altered letter of the text is refused", () => {
  expect(verifiedReceipt(withText(signed.receipt.replace("412", "413")), PUBLIC)).toBeNull();
});

test("[FI16] an altered, a cut and a missing signature are refused", () => {
  const altered = Uint8Array.from(signed.signature, (byte, index) =>
    index === 9 ? byte ^ 1 : byte,
  );
  const refused = [altered, signed.signature.subarray(1), new Uint8Array()];
  expect(refused.map((signature) => verifiedReceipt({ ...signed, signature }, PUBLIC))).toEqual([
    null,
    null,
    null,
  ]);
});

test("[FI16] another key is refused, and so is what is no key", () => {
  const keys = [OTHER, "", PUBLIC.slice(2), "zz".repeat(32), "00".repeat(32)];
  expect(keys.map((key) => verifiedReceipt(signed, key)).filter(Boolean)).toEqual([]);
});

test("[FI16] a key for which anybody can sign anything is refused", () => {
  const neutral = "01".padEnd(64, "0");
  const forged = Uint8Array.from({ length: 64 }, (_, index) => (index === 0 ? 1 : 0));
  expect(verifiedReceipt({ ...signed, signature: forged }, neutral)).toBeNull();
});

test("[FI16] a text that is not canonical is refused, even if it is signed", () => {
  const indented = JSON.stringify(noon, null, 1);
  const twice = signed.receipt.replace("{", '{"at":0,');
  const more = canonicalJson({ ...noon, note: "vu" });
  const halved = canonicalJson({ ...noon, key: "K" }).replace('"K"', String.raw`"\ud83d"`);
  const texts = [indented, twice, more, halved, "", "null", "{"];
  expect(texts.map((text) => verifiedReceipt(signedText(text), PUBLIC)).filter(Boolean)).toEqual(
    [],
  );
});

test("[FI16] what a receipt claims can be read without believing it", () => {
  const claimed = withText(signed.receipt.replace("412", "413"));
  expect(parseReceipt(claimed)?.len).toBe(413);
  expect(parseReceipt(withText("[]"))).toBeNull();
});

test("[FI16] receipts are chained: the next one names the hash of this one", () => {
  const next = signedReceipt({ ...noon, previous: receiptHash(signed) }, relay);
  expect(verifiedReceipt(next, PUBLIC)?.previous).toBe(receiptHash(signed));
  expect(receiptHash(next)).not.toBe(receiptHash(signed));
  expect(contentHash.safeParse(receiptHash(next)).success).toBe(true);
});
