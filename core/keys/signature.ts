import { ed25519 } from "@noble/curves/ed25519.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import * as z from "zod";

/** 32 bytes in hex. */
export const publicKey = z.string().regex(/^[0-9a-f]{64}$/);

const SIGNATURE_BYTES = 64;
const ID_DIGITS = 16;

/** How receipts name a key: its first 8 bytes in hex. */
export function keyId(key: string): string {
  return key.slice(0, ID_DIGITS);
}

/** RFC 8032, which gives one answer everywhere, and not ZIP 215, which takes more. Throws at nothing. */
export function isSignedBy(text: string, signature: Uint8Array, key: string): boolean {
  if (signature.length !== SIGNATURE_BYTES || !publicKey.safeParse(key).success) return false;
  const message = new TextEncoder().encode(text);
  return ed25519.verify(signature, message, hexToBytes(key), { zip215: false });
}
