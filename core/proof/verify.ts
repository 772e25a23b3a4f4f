// Whether a proof holds, part by part. Needs the file and nothing else.
import { hexToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../canonical.ts";
import { contentHashOf } from "../finalisation/content.ts";
import { checkPeople } from "../finalisation/people.ts";
import { receiptHash, verifiedReceipt, type Receipt } from "../finalisation/receipt.ts";
import { genesisHeads } from "../link/genesis-heads.ts";
import { chained, START } from "../log/chain.ts";
import { documentKind } from "../schema.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import type { LogLine } from "../wire/http.ts";
import type { Proof } from "./proof.ts";

/** `absent`: the file does not have that part. `unchecked`: it does, and no key is known to check it with. */
type Finding = "holds" | "broken" | "absent" | "unchecked";

export type Verification = {
  /** By a key that the file has: whose it is, is for whoever asks to know. */
  signature: Finding;
  content: Finding;
  /** The chained hash over the log, its length, and its last fact. */
  log: Finding;
  /** Every head of the sealed documents is in that log. */
  heads: Finding;
  /** The receipt before this one is genuine, and the one that this one names. */
  previous: Finding;
  /** How many people's rows are what was sealed, are gone, are not what was sealed, were never sealed. */
  names: { held: number; erased: number; forged: number; unsealed: number };
};

/** Everything that the receipt promises, checked again, with this key or the one that the file brings along. [PF1] */
export function verifyProof(
  proof: Proof,
  publicKey: string | null = proof.publicKey,
): Verification {
  const { receipt, content, people, log } = proof;
  const { genuine, erased, forged, unsealed } = checkPeople(content, people);
  return {
    signature: publicKey === null ? "unchecked" : found(isSigned(proof, publicKey)),
    content: found(contentHashOf(content) === receipt.contentHash),
    log: log ? found(isSealedLog(receipt, log)) : "absent",
    heads: log ? found(hasHeads(receipt, log)) : "absent",
    previous: previousOf(proof, publicKey),
    names: {
      held: genuine.length,
      erased: erased.length,
      forged: forged.length,
      unsealed: unsealed.length,
    },
  };
}

/** It is signed, and nothing of what the file has is other than what was sealed. */
export function isProved(verification: Verification): boolean {
  return !isBroken(verification) && verification.signature === "holds";
}

/** Something that the file has is not what was sealed; what cannot be checked breaks nothing. */
export function isBroken({ names, ...parts }: Verification): boolean {
  return names.forged > 0 || Object.values(parts).includes("broken");
}

/** A key names itself by its first bytes: the receipt and the key must agree on it. */
function isSigned(given: Pick<Proof, "receipt" | "signature">, publicKey: string): boolean {
  const genuine = verifiedReceipt(asSigned(given), publicKey);
  return genuine !== null && publicKey.startsWith(genuine.key);
}

function asSigned({ receipt, signature }: Pick<Proof, "receipt" | "signature">): SignedReceipt {
  return { receipt: canonicalJson(receipt), signature: hexToBytes(signature) };
}

function isSealedLog({ len, logHash, factsSeq }: Receipt, log: readonly LogLine[]): boolean {
  const tip = log.reduce(
    (before, [kind, hash, by]) => chained(before, { seq: before.seq + 1, kind, hash, by }),
    START,
  );
  const lastFact = log.findLastIndex(([kind]) => kind === "fact") + 1;
  return tip.seq === len && tip.hash === logHash && lastFact === factsSeq;
}

function hasHeads({ heads }: Receipt, log: readonly LogLine[]): boolean {
  return documentKind.options.every((kind) => {
    const changes = new Set<string>(genesisHeads[kind]);
    for (const [of, hash] of log) if (of === kind) changes.add(hash);
    return heads[kind].every((head) => changes.has(head));
  });
}

function previousOf({ receipt, previous }: Proof, publicKey: string | null): Finding {
  if (!previous) return "absent";
  if (receiptHash(asSigned(previous)) !== receipt.previous) return "broken";
  return publicKey === null ? "unchecked" : found(isSigned(previous, publicKey));
}

function found(holds: boolean): Finding {
  return holds ? "holds" : "broken";
}
