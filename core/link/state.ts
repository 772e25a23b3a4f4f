// What a page knows about one session's log at the relay. A plain value: the shell keeps one per open
// session, `step` makes the next one.
import { START, type Tip } from "../log/chain.ts";
import type { CentreId, ChangeHash, PersonId, SessionId } from "../ids.ts";
import type { DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { LogState, SignedReceipt } from "../wire/frames.ts";
import type { Closing, Placed, Sealing, SealSeen, Taking } from "./underway.ts";

export type PerDocument<T> = Readonly<Record<DocumentKind, T>>;

export type LinkState = {
  readonly log: SessionId;
  readonly me: PersonId;
  /** The centre for which this device may bring the log into being; null for whoever only joins. */
  readonly creates: CentreId | null;
  readonly phase: "offline" | "opening" | "live";
  /** Since when the phase is what it is. */
  readonly since: Timestamp;
  /** Items up to here are taken in, on disk, and their chain is checked. */
  readonly cursor: Tip;
  /** The heads of each document in the log up to the cursor, without what does not apply. */
  readonly heads: PerDocument<readonly ChangeHash[]>;
  /** Own changes that are acknowledged beyond the cursor, and their places in the log. */
  readonly ahead: PerDocument<ReadonlyMap<ChangeHash, number>>;
  /** Of the last push: what the relay says it has at places that were read here already. */
  readonly passed: ReadonlySet<ChangeHash>;
  readonly genesis: PerDocument<readonly ChangeHash[]>;
  /** Items that the shell is taking in just now. */
  readonly taking: Taking | null;
  /** How long the log is, as far as the relay has said. */
  readonly relayLen: number;
  /** The last position that the relay has named with its hash: ours must be the same there. */
  readonly relayTip: Tip;
  /** The state of the log, as last heard. */
  readonly logState: LogState;
  readonly push: { doc: DocumentKind; changes: readonly Placed[]; at: Timestamp } | null;
  readonly pull: { since: number; at: Timestamp } | null;
  /** When the relay last said how long the log is. */
  readonly heardAt: Timestamp;
  /** No push and no finalisation before this time: the relay asked for patience. */
  readonly retryAt: Timestamp;
  /** Documents with a change that was refused for good: nothing is sent until they are rebuilt. */
  readonly held: ReadonlySet<DocumentKind>;
  /** How often each document was rebuilt since the relay last took something of it. */
  readonly rebuilds: PerDocument<number>;
  /** The same where nothing was refused and an item could not enter: what is refused later is not spent by that. */
  readonly clearings: PerDocument<number>;
  /** How often each document was rebuilt because it held a change that turned out not to apply. */
  readonly voidings: PerDocument<number>;
  /** When the log was last read from its start, how often in short order, and up to where. */
  readonly reread: { at: Timestamp; times: number; upTo: number };
  /** An item that may not enter `doc` as it is here; nothing is pulled before it is known why. */
  readonly suspect: { seq: number; code: RefusalCode; doc: DocumentKind } | null;
  /** The relay has sent what cannot be: nothing more is taken from it over this connection. */
  readonly alarm: { seq: number; code: RefusalCode } | null;
  readonly receipt: SignedReceipt | null;
  /** What the log itself has said of its seal, for the receipt to agree with. */
  readonly sealSeen: SealSeen | null;
  readonly closing: Closing | null;
  readonly sealing: Sealing | null;
};

/** What survives the page: written after the documents, so that it never claims too much. */
export type StoredPlace = Pick<LinkState, "cursor" | "heads" | "receipt" | "sealSeen">;

/** `genesis`: the heads that every document begins with, in the log or not. */
export type LinkStart = {
  log: SessionId;
  me: PersonId;
  creates: CentreId | null;
  genesis: PerDocument<readonly ChangeHash[]>;
  stored: StoredPlace | null;
};

export function linkState({ log, me, creates, genesis, stored }: LinkStart): LinkState {
  return {
    log,
    me,
    creates,
    phase: "offline",
    since: 0,
    cursor: stored?.cursor ?? START,
    heads: stored?.heads ?? genesis,
    ahead: nothingAhead(),
    passed: new Set(),
    genesis,
    taking: null,
    relayLen: stored?.cursor.seq ?? 0,
    relayTip: START,
    logState: stored?.receipt ? "finalised" : "open",
    push: null,
    pull: null,
    heardAt: 0,
    retryAt: 0,
    held: new Set(),
    rebuilds: { session: 0, roster: 0, report: 0 },
    clearings: { session: 0, roster: 0, report: 0 },
    voidings: { session: 0, roster: 0, report: 0 },
    reread: { at: 0, times: 0, upTo: 0 },
    suspect: null,
    alarm: null,
    receipt: stored?.receipt ?? null,
    sealSeen: stored?.sealSeen ?? null,
    closing: null,
    sealing: null,
  };
}

export function nothingAhead(): PerDocument<ReadonlyMap<ChangeHash, number>> {
  return { session: new Map(), roster: new Map(), report: new Map() };
}

/** Everything of this document that is known to be in the log. */
export function knownHeads(state: LinkState, doc: DocumentKind): readonly ChangeHash[] {
  return [...state.heads[doc], ...state.ahead[doc].keys()];
}

export function isLocked(state: LinkState): boolean {
  return state.receipt !== null || !["open", "closing"].includes(state.logState);
}

/** Whether the log is being read anew, and not yet as far as it was known. */
export function isRereading({ cursor, reread, relayLen }: LinkState): boolean {
  return cursor.seq < Math.min(reread.upTo, relayLen);
}

/** Whether all that the relay has said it has is here. */
export function isCaughtUp({
  phase,
  cursor,
  relayLen,
}: Pick<LinkState, "phase" | "cursor" | "relayLen">): boolean {
  return phase === "live" && cursor.seq >= relayLen;
}
