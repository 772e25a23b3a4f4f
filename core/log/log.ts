// The relay's log of one session, as a value: what `decide` reads and `append` moves on. The store
// keeps the items; this is only a cache of them, rebuilt at any time by appending them again.
import { addToIndex, emptyIndex, type MutableDocumentIndex } from "../guard/document-index.ts";
import { parseHeader } from "../guard/header.ts";
import { fact as factSchema, type Fact } from "../facts/schema.ts";
import { genesisChange } from "../genesis.ts";
import type { ChangeHash, ContentHash, DeviceId, PersonId, SessionId } from "../ids.ts";
import { documentKind, type DocumentKind } from "../schema.ts";
import type { ItemKind, LogItem, LogState, SignedReceipt } from "../wire/frames.ts";
import { START, type Tip } from "./chain.ts";

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

function fromGenesis(kind: DocumentKind): MutableDocumentIndex {
  const index = emptyIndex();
  const parsed = parseHeader(genesisChange[documentKind.parse(kind)]);
  if (!parsed.ok) throw new Error(`the genesis of ${kind} is damaged`);
  addToIndex(index, parsed.header, { owner: "", logSeq: 0 });
  return index;
}
