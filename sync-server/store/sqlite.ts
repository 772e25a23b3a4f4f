// The logs in SQLite. All that arrives in one turn of the event loop is one transaction: one fsync for
// many changes, and no timer that would add to the wait of a single one.
import type { CentreId, SessionId } from "#core/ids.ts";
import { decide } from "#core/log/decide.ts";
import { append, appendDecided } from "#core/log/append.ts";
import { emptyLog, type Log } from "#core/log/log.ts";
import type { Decision, Surroundings } from "#core/log/requests.ts";
import type { Signer } from "#core/finalisation/receipt.ts";
import type { Timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import { sha256 } from "./native-sha256.ts";
import { keepAddendum } from "../addenda/addenda.ts";
import { transaction } from "./database.ts";
import { addReceipt, addSealed, lastReceiptHash, prepareLogRows, receiptOf } from "./log-rows.ts";
import { numbered } from "./numbering.ts";
import { createRecent, MAX_SESSIONS_AT_HAND } from "./recent.ts";
import { nextSessionNumber, noteCodes } from "./session-codes.ts";
import type { Commit, Store } from "./store.ts";

export type StoreDeps = { database: DatabaseSync; now: () => Timestamp; signer: () => Signer };
type Waiting = {
  batch: readonly Commit[];
  resolve: (decisions: readonly Decision[]) => void;
  reject: (error: unknown) => void;
};

const ALL = 2 ** 31;

export function createSqliteStore({ database, now, signer }: StoreDeps): Store {
  const rows = prepareLogRows(database);
  const cache = createRecent<SessionId, Log>(MAX_SESSIONS_AT_HAND);
  const nextNumber = () => nextSessionNumber(database);
  let waiting: Waiting[] = [];

  /** The log as its row has it, whoever has written since: memory is only a cache. */
  function caughtUp(id: SessionId): Log {
    const log = cache.get(id) ?? emptyLog(id);
    if (rows.len(id) === log.tip.seq) return log;
    for (const entry of rows.entries(id, log.tip.seq, ALL)) append(log, entry, sha256);
    log.receipt ??= receiptOf(database, id);
    cache.set(id, log);
    return log;
  }

  function decided(log: Log, { request, sealed }: Commit, around: Surroundings): Decision {
    const decision = decide(log, numbered(log, request, nextNumber), around);
    if (!decision.ok || !("entry" in decision)) return decision;
    appendDecided(log, decision, sha256);
    rows.add(log.session, decision.entry);
    noteCodes(database, log.session, decision.entry);
    if (request.kind === "addendum") keepAddendum(database, log.session, request.addendum);
    if (decision.receipt) {
      addReceipt(database, log.session, decision.receipt);
      if (sealed) addSealed(database, log.session, sealed);
    }
    return decision;
  }

  function decideAll(batch: readonly Commit[]): Decision[] {
    const logs = new Map([...new Set(batch.map(({ log }) => log))].map((id) => [id, caughtUp(id)]));
    const decisions = batch.map((each) => {
      const log = logs.get(each.log) ?? emptyLog(each.log);
      const previousReceipt =
        each.request.kind === "finalise" ? lastReceiptHash(database, centreOf(log)) : null;
      return decided(log, each, { now: now(), signer, previousReceipt, hasher: sha256 });
    });
    for (const [id, log] of logs) {
      if (rows.len(id) === log.tip.seq) continue;
      rows.moveTip(id, log.tip);
      cache.set(id, log);
    }
    return decisions;
  }

  function flush(): void {
    const turn = waiting;
    waiting = [];
    const batch = turn.flatMap((each) => each.batch);
    let decisions: Decision[];
    try {
      decisions = transaction(database, () => decideAll(batch));
    } catch (error) {
      // What was appended in memory is not on disk: the next use reads the log again.
      for (const { log } of batch) cache.delete(log);
      for (const { reject } of turn) reject(error);
      return;
    }
    let from = 0;
    for (const { batch: own, resolve } of turn)
      resolve(decisions.slice(from, (from += own.length)));
  }

  return {
    commit: (batch) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ batch, resolve, reject });
      }),
    read: (id) => Promise.resolve(caughtUp(id)),
    entries: (id, since, max) => Promise.resolve(rows.entries(id, since, max)),
    release: (id) => cache.delete(id),
  };
}

function centreOf({ facts }: Log): CentreId | undefined {
  return facts.find((fact) => fact.kind === "created")?.centre;
}
