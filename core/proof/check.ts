// What a device finds in a file that is said to be a verifiable receipt.
import type { KnownRelay } from "../keys/known-keys.ts";
import { readProof, type ProofRefusal } from "./proof.ts";
import { proofSummary, type ProofSummary } from "./summary.ts";
import { isKeyKnown, verifyProof, type Verification } from "./verify.ts";
import { refuse, type Refusal } from "../verdict.ts";

/** `relays`: those that this device has met, the one of now first. No key that a file brings along is believed. */
export type CheckRequest = { bytes: Uint8Array; relays: readonly KnownRelay[] };
/** `relay`: with whose keys it was checked; null if this device has met none. */
export type FoundProof = {
  ok: true;
  about: ProofSummary;
  found: Verification;
  relay: KnownRelay["relay"] | null;
};
export type CheckAnswer = FoundProof | Refusal<ProofRefusal>;

/** Throws at nothing. [PF8] */
export function checkProof({ bytes, relays }: CheckRequest): CheckAnswer {
  const text = textOf(bytes);
  if (text === null) return refuse("no-proof");
  const read = readProof(text);
  if (!read.ok) return read;
  const { proof } = read;
  const by = relays.find(({ known }) => isKeyKnown(proof, known)) ?? relays[0] ?? null;
  const found = verifyProof(proof, by && by.known);
  return { ok: true, about: proofSummary(proof), found, relay: by && by.relay };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
