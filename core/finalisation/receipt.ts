import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";
import { canonicalJson, isCanonicalText } from "../canonical.ts";
import { changeHash, contentHash, logHash, personId, sessionId, type ContentHash } from "../ids.ts";
import type { RelayKey } from "../keys/chain.ts";
import { isSignedBy, keyId } from "../keys/signature.ts";
import { datableTimestamp } from "../time.ts";
import { missingDevice, type SignedReceipt } from "../wire/frames.ts";
import { CONTENT_QUERY } from "./schema.ts";

const heads = z.array(changeHash);

/** What the relay signs when a session is finalised. */
export const receipt = z.object({
  v: z.literal(1),
  kind: z.literal("finalisation"),
  session: sessionId,
  /** Length of the log that is sealed, and the chained hash over it. */
  len: z.int().positive(),
  logHash,
  heads: z.object({ session: heads, roster: heads, report: heads }),
  factsSeq: z.int().nonnegative(),
  contentHash,
  /** The query that wrote the content. */
  query: z.literal(CONTENT_QUERY),
  by: personId,
  at: datableTimestamp,
  /** Who had not been heard of when the person confirmed. */
  missing: z.array(missingDevice),
  /** Hash of the receipt that the centre of this session got before, or null for its first. */
  previous: contentHash.nullable(),
  /** Which of the relay's keys has signed: its `keyId`. */
  key: z.string(),
});
export type Receipt = z.infer<typeof receipt>;

export type Signer = { key: string; sign: (message: Uint8Array) => Uint8Array };

export function signedReceipt(content: Receipt, signer: Signer): SignedReceipt {
  const text = canonicalJson(content);
  return { receipt: text, signature: signer.sign(new TextEncoder().encode(text)) };
}

/** The hash by which the next receipt, the fact in the log and the papers name this one. */
export function receiptHash(signed: SignedReceipt): ContentHash {
  return contentHash.parse(bytesToHex(sha256(new TextEncoder().encode(signed.receipt))));
}

/**
 * The receipt, if its signature is that of `publicKey` (32 bytes, hex) and its text is canonical; else
 * null, whatever either of them may be instead. [FI16]
 */
export function verifiedReceipt(signed: SignedReceipt, publicKey: string): Receipt | null {
  const parsed = parseReceipt(signed);
  if (!parsed || !isCanonicalText(signed.receipt, parsed)) return null;
  return isSignedBy(signed.receipt, signed.signature, publicKey) ? parsed : null;
}

/** `other-key`: it names none of the keys that are known, so nobody can say more. */
export type SignatureOutcome = "genuine" | "other-key" | "forged";

/**
 * Whether the key that a receipt names has signed it, in its time: a key that was replaced stays good for what it had
 * signed, and for nothing later. [PF6]
 */
export function signatureOf(signed: SignedReceipt, keys: readonly RelayKey[]): SignatureOutcome {
  const said = parseReceipt(signed);
  if (!said) return "forged";
  const key = keys.find(({ publicKey }) => keyId(publicKey) === said.key);
  if (!key) return "other-key";
  const isInTime = key.until === null || said.at <= key.until;
  return isInTime && verifiedReceipt(signed, key.publicKey) ? "genuine" : "forged";
}

/** What a receipt says, whether or not it is genuine; null if it cannot be read. */
export function parseReceipt(signed: SignedReceipt): Receipt | null {
  try {
    return receipt.safeParse(JSON.parse(signed.receipt)).data ?? null;
  } catch {
    return null;
  }
}
