// The keys of a relay that has renewed its key twice, and one of somebody else.
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Signer } from "../finalisation/receipt.ts";
import { signRenewal } from "../keys/renewal.ts";
import { keyId } from "../keys/signature.ts";
import { at } from "./cast.ts";

export type TestKey = Signer & { publicKey: string };

export function testKey(seed: number): TestKey {
  const secret = new Uint8Array(32).fill(seed);
  const publicKey = bytesToHex(ed25519.getPublicKey(secret));
  return {
    publicKey,
    key: keyId(publicKey),
    sign: (message) => ed25519.sign(message, secret),
  };
}

export const [first, second, third, stranger] = [testKey(7), testKey(8), testKey(9), testKey(66)];
/** At one o'clock and at two: what is sealed at noon is by the first key. */
export const toSecond = signRenewal(first, second, at("13:00"));
export const toThird = signRenewal(second, third, at("14:00"));
