// The relay's own copy of each session's documents, behind the acknowledgement: it applies what the log
// holds, in its order. What it finds out becomes facts of the log, so that everybody knows the same.
import * as A from "@automerge/automerge/slim";
import { documentFromGenesis } from "#core/genesis.ts";
import { appliedSoundly } from "#core/guard/apply.ts";
import { portionsOf } from "#core/guard/portions.ts";
import type { Fact } from "#core/facts/schema.ts";
import type { ChangeHash, SessionId } from "#core/ids.ts";
import { parseFact, type Entry } from "#core/log/log.ts";
import { documentKind, type DocumentKind, type SessionDocuments } from "#core/schema.ts";
import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { createRecent, MAX_SESSIONS_AT_HAND } from "../store/recent.ts";
import type { Store } from "../store/store.ts";
import { newsIn } from "./news.ts";

/** What a session is at one length of its log; it stays as it is when the log goes on. */
export type SessionReading = { len: number; documents: SessionDocuments; facts: readonly Fact[] };

export type Replica = {
  /** The session as its log has it now. */
  read(session: SessionId): Promise<SessionReading>;
  /**
   * Reads on, and tells the log what the new items mean (received permissions, voided changes), until
   * there is nothing left to tell: a reading that may be sealed. [ST12]
   */
  follow(session: SessionId): Promise<SessionReading>;
  /** Nobody looks at this session now. */
  release(session: SessionId): void;
};

type Copy = SessionReading & { voided: ReadonlySet<ChangeHash> };

const BATCH = 500;

/** `othersFirst` lets what else the process has to do come first. */
export function createReplica(
  store: Store,
  othersFirst: () => Promise<unknown> = setImmediate,
): Replica {
  const copies = createRecent<SessionId, Copy>(MAX_SESSIONS_AT_HAND);
  const underway = new Map<SessionId, Promise<Copy>>();

  /** One reader a session at a time: two would apply the same items twice. */
  async function caughtUp(session: SessionId): Promise<Copy> {
    const before = underway.get(session);
    const next = before ? before.catch(() => null).then(() => catchUp(session)) : catchUp(session);
    underway.set(session, next);
    try {
      return await next;
    } finally {
      if (underway.get(session) === next) underway.delete(session);
    }
  }

  async function catchUp(session: SessionId): Promise<Copy> {
    const before = copies.get(session) ?? emptyCopy();
    let copy = before;
    for (;;) {
      const entries = await store.entries(session, copy.len, BATCH);
      for (const portion of portionsOf(entries, changeIn, sha256)) {
        if (copy !== before) await othersFirst();
        const next = after(copy, portion);
        freePassed(copy, [before, next]);
        copy = next;
      }
      if (entries.length === BATCH) continue;
      if (copy.len > 0) copies.set(session, copy);
      return copy;
    }
  }

  async function follow(session: SessionId): Promise<SessionReading> {
    const copy = await caughtUp(session);
    const news = newsIn(copy);
    if (news.length === 0) return readingOf(copy);
    const decisions = await store.commit(
      news.map(({ fact, eventId }) => ({
        log: session,
        request: { kind: "fact", fact, eventId },
      })),
    );
    // Sealed or deleted meanwhile: nothing more is told here, and asking again would not end.
    if (!decisions.some(({ ok }) => ok)) return readingOf(copy);
    return follow(session);
  }

  return {
    read: async (session) => readingOf(await caughtUp(session)),
    follow,
    release: (session) => copies.delete(session),
  };
}

function readingOf({ len, documents, facts }: Copy): SessionReading {
  return { len, documents, facts };
}

function emptyCopy(): Copy {
  const documents = {
    session: documentFromGenesis("session"),
    roster: documentFromGenesis("roster"),
    report: documentFromGenesis("report"),
  };
  return { len: 0, documents, facts: [], voided: new Set() };
}

/** The copy with these entries read as well; the one before stays as it was, for whoever reads it. */
function after(copy: Copy, entries: readonly Entry[]): Copy {
  const last = entries.at(-1);
  if (!last) return copy;
  const { session, roster, report } = copy.documents;
  const voided = new Set(copy.voided);
  const documents = {
    session: applied(session, changesOf(entries, "session"), voided),
    roster: applied(roster, changesOf(entries, "roster"), voided),
    report: applied(report, changesOf(entries, "report"), voided),
  };
  return { len: last.seq, documents, facts: [...copy.facts, ...factsOf(entries)], voided };
}

/** What stands in none of the `others` was given to nobody: what WebAssembly holds of it does not wait to be collected. */
function freePassed({ documents: passed }: Copy, others: readonly Copy[]): void {
  for (const kind of documentKind.options) {
    const document: object = passed[kind];
    if (others.every(({ documents }) => documents[kind] !== document)) A.free(document);
  }
}

function changeIn({ kind, bytes }: Entry): Uint8Array | null {
  return kind === "fact" ? null : bytes;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

function changesOf(entries: readonly Entry[], kind: DocumentKind): Uint8Array[] {
  return entries.filter((entry) => entry.kind === kind).map(({ bytes }) => bytes);
}

function factsOf(entries: readonly Entry[]): Fact[] {
  return entries.flatMap(({ kind, bytes }) => (kind === "fact" ? (parseFact(bytes) ?? []) : []));
}

function applied<T>(
  before: A.Doc<T>,
  changes: readonly Uint8Array[],
  voided: Set<ChangeHash>,
): A.Doc<T> {
  const result = appliedSoundly(before, changes);
  for (const each of result.voided) voided.add(each);
  return result.document;
}
