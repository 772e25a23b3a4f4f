import { readProof, type Proof } from "../proof.ts";
import { isProved, verifyProof } from "../verify.ts";
import { readFileSync } from "node:fs";
import { proofSentence, refusalSentence } from "./sentence.ts";

/** One line about the file, and whether all that it says was sealed; by the relay with this key, if one is given. [PF1] */
export function verifyFile(file: string, key: string | null): { holds: boolean; says: string } {
  const text = textOf(file);
  if (text === null) return { holds: false, says: "This file cannot be read as a text." };
  const read = readProof(text);
  if (!read.ok) return { holds: false, says: refusalSentence(read.reason) };
  const found = verifyProof(read.proof, key ?? read.proof.publicKey);
  const sentence = proofSentence(read.proof.content.session.number, found);
  return { holds: isProved(found), says: `${sentence} ${aboutKey(read.proof, key)}` };
}

function aboutKey({ publicKey }: Proof, key: string | null): string {
  if (key !== null) return "Asked of the key that was given.";
  return publicKey === null
    ? "The file brings no key along."
    : `Asked of the key that the file brings along, ${publicKey}: compare it with your relay's.`;
}

function textOf(file: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}
