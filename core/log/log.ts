// The relay's log of one session, as a value: what `decide` reads and `append` moves on. The store
// keeps the items; this is only a cache of them, rebuilt at any time by appending them again.
import {
  addToIndex,
  emptyIndex,
  makeVoid,
  type MutableDocumentIndex,
} from "../guard/document-index.ts";
import { parseHeader } from "../guard/header.ts";
import { fact as factSchema, type Fact } from "../facts/schema.ts";
import { genesisChange } from "../genesis.ts";
import type { ChangeHash, ContentHash, DeviceId, PersonId, SessionId } from "../ids.ts";
import { documentKind, type DocumentKind } from "../schema.ts";
import type { ItemKind, LogItem, LogState, SignedReceipt } from "../wire/frames.ts";
import type { Sha256 } from "../guard/chunk.ts";
import { chained, START, type Tip } from "./chain.ts";

/** One item as it is stored: everything that replaying the log needs. */
export type Entry = {
  seq: number;
  kind: ItemKind;
  bytes: Uint8Array;
  hash: ChangeHash | ContentHash;
  by: PersonId;
  /** The device that pushed it; the relay's own items have none. */
  device: DeviceId | null;
  /** The platform's event id: the same event twice is one fact. */
  eventId: string | null;
};

export type Log = {
  readonly session: SessionId;
  tip: Tip;
  documents: Record<DocumentKind, MutableDocumentIndex>;
  facts: Fact[];
  /** seq of the last fact. */
  factsSeq: number;
  events: Map<string, number>;
  receipt: SignedReceipt | null;
};

export function emptyLog(session: SessionId): Log {
  const documents = {
    session: fromGenesis("session"),
    roster: fromGenesis("roster"),
    report: fromGenesis("report"),
  };
  return {
    session,
    tip: START,
    documents,
    facts: [],
    factsSeq: 0,
    events: new Map(),
    receipt: null,
  };
}

/**
 * Moves the log on by one item that `decide` has let in, or that the store gives back. Throws, and leaves
 * the log as it was, when the item is not what it was stored as or does not follow. [LO12]
 */
export function append(log: Log, entry: Entry, hasher?: Sha256): void {
  if (entry.seq !== log.tip.seq + 1) throw new Error(`log item ${entry.seq} after ${log.tip.seq}`);
  if (entry.kind === "fact") appendFact(log, entry);
  else appendChange(log.documents[entry.kind], entry, hasher);
  log.tip = chained(log.tip, entry, hasher);
  if (entry.eventId !== null) log.events.set(entry.eventId, entry.seq);
}

/** The state of the log at relay time `now`: a lease that has run out reopens by itself. [LO6] */
export function stateOf(log: Log, now: number): LogState {
  const last = log.facts.findLast((fact) =>
    ["closing", "finalised", "published", "deleted"].includes(fact.kind),
  );
  switch (last?.kind) {
    case "closing":
      return last.until > now ? "closing" : "open";
    case "finalised":
    case "published":
    case "deleted":
      return last.kind;
    default:
      return "open";
  }
}

/** Where a change stands in this log, or null if it is not there; the first change of all is not. */
export function seqOf(log: Log, kind: DocumentKind, hash: ChangeHash): number | null {
  return log.documents[kind].changes.get(hash)?.seq || null;
}

/**
 * The heads as the guard counts them. What is sealed has the heads of the documents: only there is known
 * what does not apply.
 */
export function headsOf(log: Log): Record<DocumentKind, ChangeHash[]> {
  const heads = (kind: DocumentKind) =>
    [...log.documents[kind].heads].toSorted((one, other) => (one < other ? -1 : 1));
  return { session: heads("session"), roster: heads("roster"), report: heads("report") };
}

/** An entry as the wire carries it. */
export function itemOf({ seq, kind, bytes, by }: Entry): LogItem {
  return [seq, kind, bytes, by];
}

/** A fact's bytes as they stand in a log; null for anything that is no fact. */
export function parseFact(bytes: Uint8Array): Fact | null {
  try {
    return factSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

function appendFact(log: Log, entry: Entry): void {
  const fact = parseFact(entry.bytes);
  if (!fact) throw new Error(`log item ${entry.seq} is not a fact`);
  log.facts.push(fact);
  log.factsSeq = entry.seq;
  if (fact.kind === "voided") voidEverywhere(log, fact.hash);
}

function appendChange(
  index: MutableDocumentIndex,
  { seq, bytes, hash, device }: Entry,
  hasher?: Sha256,
): void {
  const parsed = parseHeader(bytes, hasher);
  if (!parsed.ok) throw new Error(`log item ${seq} is not a change: ${parsed.reason}`);
  if (parsed.header.hash !== hash) throw new Error(`log item ${seq} is not the change ${hash}`);
  addToIndex(index, parsed.header, { owner: device ?? "", logSeq: seq });
}

/** Nobody can build on it, so it would count among the few heads for ever. [LO11] */
function voidEverywhere({ documents }: Log, hash: ChangeHash): void {
  for (const kind of documentKind.options) makeVoid(documents[kind], hash);
}

function fromGenesis(kind: DocumentKind): MutableDocumentIndex {
  const index = emptyIndex();
  const parsed = parseHeader(genesisChange[documentKind.parse(kind)]);
  if (!parsed.ok) throw new Error(`the genesis of ${kind} is damaged`);
  addToIndex(index, parsed.header, { owner: "", logSeq: 0 });
  return index;
}
