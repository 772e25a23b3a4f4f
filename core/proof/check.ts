// What a device finds in a file that is said to be a verifiable receipt.
import type { KnownKeys } from "../keys/known-keys.ts";
import { readProof, type ProofRefusal } from "./proof.ts";
import { proofSummary, type ProofSummary } from "./summary.ts";
import { verifyProof, type Verification } from "./verify.ts";
import { refuse, type Refusal } from "../verdict.ts";

/** `known`: of this device's relay; null: it has never answered, and no key that a file brings along is believed. */
export type CheckRequest = { bytes: Uint8Array; known: KnownKeys | null };
export type FoundProof = { ok: true; about: ProofSummary; found: Verification };
export type CheckAnswer = FoundProof | Refusal<ProofRefusal>;

/** Throws at nothing. [PF8] */
export function checkProof({ bytes, known }: CheckRequest): CheckAnswer {
  const text = textOf(bytes);
  if (text === null) return refuse("no-proof");
  const read = readProof(text);
  if (!read.ok) return read;
  return { ok: true, about: proofSummary(read.proof), found: verifyProof(read.proof, known) };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
