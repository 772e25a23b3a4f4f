// Which devices have had a session open, and when they were last heard of: for whoever is about to seal it.
import { deviceId, personId, type SessionId } from "#core/ids.ts";
import type { Writer } from "#core/log/requests.ts";
import { timestamp, type Timestamp } from "#core/time.ts";
import type { MissingDevice } from "#core/wire/frames.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import type { Log } from "../log.ts";
import { transaction } from "../store/database.ts";
import { rows } from "../store/rows.ts";

export type Visits = {
  /** This device has the session open at this moment. */
  seen(log: SessionId, writer: Writer): void;
  /** Something that it sent was kept at this moment. */
  sent(log: SessionId, writer: Writer): void;
  /** Every device that ever had it open, the last one first. Throws while the disk takes nothing. */
  of(log: SessionId): MissingDevice[];
  /** What is known is on the disk, if it can be. */
  stop(): void;
};

/** So much of what was noted a relay that is killed forgets. Who is in the room is noted with every ping. */
const WRITE_AFTER_MS = 1_000;

/** Only of sessions that are there: not of one that is deleted, nor of the list of a centre. */
const KEEP = `INSERT INTO visits (log, device, person, seen_at, sent_at)
  SELECT session, ?2, ?3, ?4, ?5 FROM session_codes WHERE session = ?1 AND state <> 'deleted'
  ON CONFLICT DO UPDATE SET
    seen_at = max(seen_at, excluded.seen_at), sent_at = coalesce(excluded.sent_at, sent_at)`;

const visit = z.object({
  device: deviceId,
  person: personId,
  lastSeen: timestamp,
  lastSent: timestamp.nullable(),
});
type Visit = MissingDevice & { log: SessionId };

type VisitsDeps = { database: DatabaseSync; now: () => Timestamp; log: Log };

export function createVisits({ database, now, log: complaints }: VisitsDeps): Visits {
  const fresh = new Map<string, Visit>();
  let due: NodeJS.Timeout | null = null;
  const keep = database.prepare(KEEP);

  function write(): void {
    if (due) clearTimeout(due);
    due = null;
    if (fresh.size === 0) return;
    transaction(database, () => {
      for (const { log, device, person, lastSeen, lastSent } of fresh.values())
        keep.run(log, device, person, lastSeen, lastSent);
    });
    fresh.clear();
  }

  /** What the disk did not take stays in memory until the next note tries again. */
  function tryToWrite(): void {
    try {
      write();
    } catch (error) {
      complaints.error("visits not written", error, { count: fresh.size });
    }
  }

  function note(log: SessionId, { device, person }: Writer, hasSent: boolean): void {
    const key = `${log} ${device} ${person}`;
    const lastSent = hasSent ? now() : (fresh.get(key)?.lastSent ?? null);
    fresh.set(key, { log, device, person, lastSeen: now(), lastSent });
    due ??= setTimeout(tryToWrite, WRITE_AFTER_MS).unref();
  }

  return {
    seen: (log, writer) => note(log, writer, false),
    sent: (log, writer) => note(log, writer, true),
    of(log) {
      write();
      const sql =
        "SELECT device, person, seen_at AS lastSeen, sent_at AS lastSent FROM visits WHERE log = ? ORDER BY seen_at DESC";
      return rows(database, visit, { sql, with: [log] });
    },
    stop: tryToWrite,
  };
}
