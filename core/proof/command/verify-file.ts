import { newestKey, type KnownKeys } from "../../keys/known-keys.ts";
import { readProof, type Proof } from "../proof.ts";
import { isProved, verifyProof } from "../verify.ts";
import { readFileSync } from "node:fs";
import { proofSentence, refusalSentence } from "./sentence.ts";

/** One line about the file, and whether all that it says was sealed; by the relay with these keys, if any are given. [PF1] */
export function verifyFile(
  file: string,
  known: KnownKeys | null,
): { holds: boolean; says: string } {
  const text = textOf(file);
  if (text === null) return { holds: false, says: "This file cannot be read as a text." };
  const read = readProof(text);
  if (!read.ok) return { holds: false, says: refusalSentence(read.reason) };
  const found = known ? verifyProof(read.proof, known) : verifyProof(read.proof);
  const sentence = proofSentence(read.proof, found);
  return { holds: isProved(found), says: `${sentence} ${aboutKey(read.proof, known)}` };
}

function aboutKey({ publicKey, renewals }: Proof, known: KnownKeys | null): string {
  if (known) return "Asked of the key that was given.";
  if (publicKey === null) return "The file brings no key along.";
  const now = newestKey({ publicKey, renewals: [...renewals] });
  const renewed = now === publicKey ? "" : `, renewed since as ${now}`;
  return `Asked of the key that the file brings along, ${publicKey}${renewed}: compare it with your relay's.`;
}

function textOf(file: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}
