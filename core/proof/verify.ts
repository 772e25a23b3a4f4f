// Whether a proof holds, part by part. Needs the file and nothing else.
import { hexToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../canonical.ts";
import { contentHashOf } from "../finalisation/content.ts";
import { checkPeople } from "../finalisation/people.ts";
import { receiptHash, signatureOf, type Receipt } from "../finalisation/receipt.ts";
import { keysOf, type RelayKey } from "../keys/chain.ts";
import { isContinuedBy, newestKey, type KnownKeys } from "../keys/known-keys.ts";
import { keyId } from "../keys/signature.ts";
import { genesisHeads } from "../link/genesis-heads.ts";
import { chained, START } from "../log/chain.ts";
import { documentKind } from "../schema.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import type { LogLine } from "../wire/http.ts";
import type { Proof } from "./proof.ts";

/** `absent`: the file does not have that part. `unchecked`: it does, and no key is known to check it with. */
type Finding = "holds" | "broken" | "absent" | "unchecked";

export type Verification = {
  /** `foreign`: by a key that nothing links to those that are known. */
  signature: Finding | "foreign";
  /** Every record by which a key of the relay hands over to the next is signed by both. */
  renewals: Finding;
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

/**
 * Everything that the receipt promises, checked again, by whoever knows these keys of the relay; unless told, by whoever
 * believes the key that the file brings along. [PF1]
 */
export function verifyProof(
  proof: Proof,
  known: KnownKeys | null = broughtAlong(proof),
): Verification {
  const { receipt, content, people, log } = proof;
  const keys = known && keysFor(proof, known);
  const { genuine, erased, forged, unsealed } = checkPeople(content, people);
  return {
    signature: keys ? SIGNATURES[signatureOf(asSigned(proof), keys)] : "unchecked",
    renewals: renewalsOf(proof),
    content: found(contentHashOf(content) === receipt.contentHash),
    log: log ? found(isSealedLog(receipt, log)) : "absent",
    heads: log ? found(hasHeads(receipt, log)) : "absent",
    previous: previousOf(proof, keys),
    names: {
      held: genuine.length,
      erased: erased.length,
      forged: forged.length,
      unsealed: unsealed.length,
    },
  };
}

/** Whether the key that the receipt names is one of these, or linked to them by the file. */
export function isKeyKnown(proof: Proof, known: KnownKeys): boolean {
  return keysFor(proof, known).some((key) => isNamed(proof, key));
}

/** It is signed, and nothing of what the file has is other than what was sealed. */
export function isProved(verification: Verification): boolean {
  return !isBroken(verification) && verification.signature === "holds";
}

/** Something that the file has is not what was sealed; what cannot be checked breaks nothing. */
export function isBroken({ names, ...parts }: Verification): boolean {
  return names.forged > 0 || Object.values(parts).includes("broken");
}

function broughtAlong({ publicKey, renewals }: Proof): KnownKeys | null {
  return publicKey === null ? null : { publicKey, renewals: [...renewals] };
}

/**
 * The keys that are known, and those to which the file's own records lead from the newest of them: what an older key
 * says after its time leads nowhere, and neither does what is put in front of the known ones. [PF7]
 */
function keysFor(proof: Proof, known: KnownKeys): readonly RelayKey[] {
  const { renewals } = proof;
  const own = keysOf(known.publicKey, known.renewals);
  if (!own) return [];
  const brought = isContinuedBy(known, renewals) ? (keysOf(newestKey(known), renewals) ?? []) : [];
  const isLonger = brought.length > own.length;
  return isLonger && brought.some((key) => isNamed(proof, key)) ? brought : own;
}

function isNamed({ receipt }: Proof, { publicKey }: RelayKey): boolean {
  return keyId(publicKey) === receipt.key;
}

function renewalsOf({ renewals }: Proof): Finding {
  const [first] = renewals;
  return first ? found(keysOf(first.renewal.from, renewals) !== null) : "absent";
}

const SIGNATURES = { genuine: "holds", forged: "broken", "other-key": "foreign" } as const;

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

function previousOf({ receipt, previous }: Proof, keys: readonly RelayKey[] | null): Finding {
  if (!previous) return "absent";
  const signed = asSigned(previous);
  if (receiptHash(signed) !== receipt.previous) return "broken";
  const outcome = keys ? signatureOf(signed, keys) : "other-key";
  return outcome === "other-key" ? "unchecked" : found(outcome === "genuine");
}

function found(holds: boolean): Finding {
  return holds ? "holds" : "broken";
}
