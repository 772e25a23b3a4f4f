// Whether what stands on a relay's disk is what people were told: asked after each kill, of the disk alone.
import { verifiedReceipt } from "#core/finalisation/receipt.ts";
import { genesisChange } from "#core/genesis.ts";
import { parseHeader, type ChangeHeader } from "#core/guard/header.ts";
import type { SessionId } from "#core/ids.ts";
import { chained, START, type Tip } from "#core/log/chain.ts";
import { parseFact, type Entry } from "#core/log/log.ts";
import type { SignedReceipt } from "#core/wire/frames.ts";
import { createHash } from "node:crypto";
import type { Acknowledged, HeardReceipt, History } from "./history.ts";

/** What is kept of one session. */
export type StoredLog = {
  session: SessionId;
  items: readonly Entry[];
  /** Where the relay has noted that the log ends; null where it has noted nothing. */
  noted: Tip | null;
  receipt: SignedReceipt | null;
};

/** A log with what only reading all of it tells. */
type ReadLog = StoredLog & {
  /** At each place, the hash over all that stands before it. */
  hashes: readonly string[];
  /** seq of the fact that the session is finalised. */
  seal: number;
};

/**
 * Everything in which these logs are not what people were told, or no logs at all; empty where all is well.
 * `publicKey` checks the receipts: 32 bytes, hex.
 */
export function flawsIn(
  history: History,
  stored: readonly StoredLog[],
  publicKey: string,
): string[] {
  const told = bySession(history.acknowledged);
  const given = bySession(history.receipts);
  const known = new Set(stored.map(({ session }) => session));
  const lost = [...told.keys(), ...given.keys()].filter((session) => !known.has(session));
  return [
    ...lost.map((session) => `${session}: of this session nothing is kept`),
    ...stored.flatMap((log) => {
      const read = readLog(log);
      const flaws = [
        ...brokenItems(log),
        ...brokenSeal(read),
        ...(told.get(log.session) ?? []).flatMap((each) => brokenWord(read, each)),
        ...brokenReceipts(read, given.get(log.session) ?? [], publicKey),
      ];
      return flaws.map((flaw) => `${log.session}: ${flaw}`);
    }),
  ];
}

function bySession<Told extends { session: SessionId }>(
  all: readonly Told[],
): ReadonlyMap<SessionId, Told[]> {
  const found = new Map<SessionId, Told[]>();
  for (const each of all) {
    const known = found.get(each.session);
    if (known) known.push(each);
    else found.set(each.session, [each]);
  }
  return found;
}

function readLog(log: StoredLog): ReadLog {
  const hashes: string[] = [START.hash];
  let tip = START;
  for (const item of log.items) {
    tip = chained(tip, item, sha256);
    hashes.push(tip.hash);
  }
  const seal = log.items.find(
    ({ kind, bytes }) => kind === "fact" && parseFact(bytes)?.kind === "finalised",
  );
  return { ...log, hashes, seal: seal?.seq ?? Infinity };
}

/** Gapless, each what its hash says, once, and behind everything that it builds on. */
function brokenItems({ items }: StoredLog): string[] {
  const before = new Set<string>(
    Object.values(genesisChange).map((bytes) => headerOf(bytes)?.hash ?? ""),
  );
  return items.flatMap(({ seq, kind, bytes, hash }, index) => {
    if (seq !== index + 1) return [`item ${seq} stands in place ${index + 1}`];
    if (kind === "fact")
      return sha256(bytes).toString("hex") === hash ? [] : [`fact ${seq} is another one`];
    const header = headerOf(bytes);
    if (header?.hash !== hash) return [`change ${seq} is another one`];
    if (before.has(hash)) return [`change ${seq} stands here for the second time`];
    before.add(hash);
    const isCaused = header.deps.every((dep) => before.has(dep));
    return isCaused ? [] : [`change ${seq} builds on what does not stand before it`];
  });
}

/** The relay has noted where the log ends, and no change stands behind the seal. */
function brokenSeal({ items, noted, hashes, seal }: ReadLog): string[] {
  const isNoted = noted?.seq === items.length && noted.hash === hashes.at(-1);
  const late = items.filter(({ seq, kind }) => seq > seal && kind !== "fact");
  return [
    ...(isNoted ? [] : ["the chain over the items is not the one that was noted"]),
    ...late.map(({ seq }) => `change ${seq} stands behind the seal, item ${seal}`),
  ];
}

/** What was acknowledged is there, in the place that was named, byte for byte, and before the seal. */
function brokenWord({ items, seal }: ReadLog, { hash, seq, bytes }: Acknowledged): string[] {
  const item = items[seq - 1];
  if (item?.hash !== hash) return [`change ${hash} was acknowledged as item ${seq}, and is not it`];
  if (Buffer.compare(item.bytes, bytes) !== 0)
    return [`item ${seq} has other bytes than were acknowledged`];
  return seq > seal ? [`change ${hash} was acknowledged after the seal`] : [];
}

/** A session has one receipt, whenever it was given, and that is the genuine one of this log. */
function brokenReceipts(
  { receipt, hashes, seal }: ReadLog,
  given: readonly HeardReceipt[],
  publicKey: string,
): string[] {
  if (!receipt) return given.length > 0 ? ["a receipt was given and is not there"] : [];
  const isOne = given.every((each) => isSame(each.receipt, receipt));
  const said = verifiedReceipt(receipt, publicKey);
  const isOfThis = said?.len === seal - 1 && said.logHash === hashes[said.len];
  return [
    ...(isOne ? [] : ["somebody was given another receipt than the one that is kept"]),
    ...(isOfThis ? [] : ["the receipt that is kept is not this relay's about this log"]),
  ];
}

function isSame(one: SignedReceipt, other: SignedReceipt): boolean {
  const isSameSignature = Buffer.compare(one.signature, other.signature) === 0;
  return one.receipt === other.receipt && isSameSignature;
}

function headerOf(bytes: Uint8Array): ChangeHeader | null {
  const parsed = parseHeader(bytes, sha256);
  return parsed.ok ? parsed.header : null;
}

/** Logs are read as a whole after each kill, and Node's own is much faster. */
function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
