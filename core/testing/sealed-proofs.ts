// Sessions as a relay would seal them, and the proofs of them: each of a centre whose last receipt is the one before.
import * as A from "@automerge/automerge/slim";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as fc from "fast-check";
import { canonicalBytes } from "../canonical.ts";
import type { Fact } from "../facts/schema.ts";
import { contentHashOf, finalContent } from "../finalisation/content.ts";
import { receiptHash, signedReceipt, type Receipt } from "../finalisation/receipt.ts";
import { changeHash, contentHash, type ChangeHash } from "../ids.ts";
import { genesisHeads } from "../link/genesis-heads.ts";
import { chained, START } from "../log/chain.ts";
import { proofText, readProof, type Proof } from "../proof/proof.ts";
import type { LogLine } from "../wire/http.ts";
import { isProved, verifyProof } from "../proof/verify.ts";
import { documentKind, type DocumentKind, type SessionDocuments } from "../schema.ts";
import { at, luc, merged, nadia, session } from "./cast.ts";
import { devices, facts } from "./finalising-devices.ts";
import { first, toSecond, type TestKey } from "./relay-keys.ts";

/** What two people wrote on a morning, sealed after this receipt, by the first key of the relay unless told. */
export function sealedProof(
  documents: SessionDocuments,
  previous: Receipt | null = null,
  { signer, time }: { signer: TestKey; time: string } = { signer: first, time: "12:00" },
): Proof {
  const { content, people } = finalContent(documents, facts);
  const log = [...facts.map(factLine), ...documentKind.options.flatMap(linesOf(documents))];
  const before = previous && signedReceipt(previous, first);
  const receipt: Receipt = {
    v: 1,
    kind: "finalisation",
    session,
    len: log.length,
    logHash: log.reduce(
      (tip, [kind, hash, by]) => chained(tip, { seq: tip.seq + 1, kind, hash, by }),
      START,
    ).hash,
    heads: {
      session: headsOf(documents.session),
      roster: headsOf(documents.roster),
      report: headsOf(documents.report),
    },
    factsSeq: facts.length,
    contentHash: contentHashOf(content),
    query: "finalContent@1",
    by: nadia,
    at: at(time),
    missing: [],
    previous: before && receiptHash(before),
    key: signer.key,
  };
  return {
    receipt,
    signature: bytesToHex(signedReceipt(receipt, signer).signature),
    publicKey: signer.publicKey,
    renewals: [],
    content,
    people,
    log,
    previous: previous && before && { receipt: previous, signature: bytesToHex(before.signature) },
  };
}

/** So many different sessions, every other one with a renewal of the relay's key; the same seed gives the same. */
function* sealedSessions(count: number, seed: number): Generator<string> {
  const mornings = fc.sample(devices, { numRuns: count, seed });
  let previous: Receipt | null = null;
  for (const [index, [one, other]] of mornings.entries()) {
    const documents = {
      session: merged(one.session, other.session),
      roster: merged(one.roster, other.roster),
      report: merged(one.report, other.report),
    };
    const proof = sealedProof(documents, previous);
    yield proofText({ ...proof, renewals: index % 2 === 0 ? [] : [toSecond] });
    previous = proof.receipt;
  }
}

/** How many of these hold, and how many are refused with one flipped bit. [PF3] */
export function checkGenerated(count: number, seed: number): { held: number; refused: number } {
  const bits = fc.sample(fc.nat(), { numRuns: count, seed });
  const found = { held: 0, refused: 0 };
  for (const text of sealedSessions(count, seed)) {
    if (holds(text)) found.held += 1;
    if (!holds(flipped(text, bits.pop() ?? 0))) found.refused += 1;
  }
  return found;
}

function holds(text: string): boolean {
  const read = readProof(text);
  return read.ok && isProved(verifyProof(read.proof));
}

function flipped(text: string, bit: number): string {
  const bytes = new TextEncoder().encode(text);
  const place = Math.floor(bit / 8) % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (bit % 8));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function factLine(fact: Fact): LogLine {
  return ["fact", contentHash.parse(bytesToHex(sha256(canonicalBytes(fact)))), nadia];
}

function linesOf(documents: SessionDocuments) {
  return (kind: DocumentKind): LogLine[] =>
    changesOf(documents[kind], genesisHeads[kind]).map((hash) => [kind, hash, luc]);
}

function changesOf(document: A.Doc<object>, since: readonly ChangeHash[]): ChangeHash[] {
  return A.getChangesMetaSince(document, [...since]).map(({ hash }) => changeHash.parse(hash));
}

function headsOf(document: A.Doc<object>) {
  return A.getHeads(document).map((head) => changeHash.parse(head));
}
