// The invitations of sessions, each under its hash, in step with the facts of the log.
import type { Fact, InvitationSecret } from "#core/facts/schema.ts";
import { sessionId, type DeviceId, type SessionId } from "#core/ids.ts";
import { calendarDate, timestamp, type Timestamp } from "#core/time.ts";
import { logState } from "#core/wire/frames.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { sha256 } from "../accounts/secrets.ts";
import { row } from "./rows.ts";

/** Within the transaction of the fact. A new password replaces an invitation, and makes none. [IN6] */
export function noteInvitation(database: DatabaseSync, session: SessionId, fact: Fact): void {
  switch (fact.kind) {
    case "created":
      if (fact.invitation) add(database, session, fact.invitation, fact.at);
      return;
    case "password-changed":
      if (fact.invitation && end(database, session, fact.at))
        add(database, session, fact.invitation, fact.at);
      return;
    case "invitation-changed":
      end(database, session, fact.at);
      if (fact.invitation) add(database, session, fact.invitation, fact.at);
      return;
    case "deleted":
      forget(database, session);
      return;
    default:
  }
}

const heldInvitation = z.object({
  session: sessionId,
  state: logState,
  /** The last that somebody has said; null until somebody does. */
  day: calendarDate.nullable(),
  madeAt: timestamp,
  endedAt: timestamp.nullable(),
});
export type HeldInvitation = z.infer<typeof heldInvitation>;

/** Found by a hash, so that how long it takes says nothing about secrets; those of a deleted session are gone. */
export function invitationByHash(database: DatabaseSync, hash: string): HeldInvitation | null {
  const sql = `SELECT session, state, day, made_at AS "madeAt",
      session_invitations.ended_at AS "endedAt"
    FROM session_invitations JOIN session_codes USING (session)
    WHERE hash = ? AND state <> 'deleted'`;
  return row(database, heldInvitation, { sql, with: [hash] });
}

/** How many devices the invitation that counts now has let in; null where there is none. */
export function invitedDevices(database: DatabaseSync, session: SessionId): number | null {
  const sql = `SELECT hash FROM session_invitations WHERE session = ? AND ended_at IS NULL`;
  const open = row(database, z.object({ hash: z.string() }), { sql, with: [session] });
  return open && devicesOf(database, open.hash);
}

/** Whether the device is, or may be, among the first `max` of this invitation. [IN3] */
export function hasPlaceFor(
  database: DatabaseSync,
  { hash, device, max }: { hash: string; device: DeviceId; max: number },
): boolean {
  const sql = "SELECT 1 AS one FROM invited_devices WHERE hash = ? AND device = ?";
  const isKnown = row(database, z.object({ one: z.literal(1) }), { sql, with: [hash, device] });
  return isKnown !== null || devicesOf(database, hash) < max;
}

/** A device that was let in, and is remembered, counts from then on. [IN3] */
export function noteDevice(
  database: DatabaseSync,
  { hash, device }: { hash: string; device: DeviceId },
): void {
  database.prepare("INSERT OR IGNORE INTO invited_devices VALUES (?, ?)").run(hash, device);
}

function devicesOf(database: DatabaseSync, hash: string): number {
  const sql = "SELECT count(*) AS devices FROM invited_devices WHERE hash = ?";
  return row(database, z.object({ devices: z.int() }), { sql, with: [hash] })?.devices ?? 0;
}

function add(
  database: DatabaseSync,
  session: SessionId,
  secret: InvitationSecret,
  at: Timestamp,
): void {
  database
    .prepare("INSERT INTO session_invitations (hash, session, made_at) VALUES (?, ?, ?)")
    .run(sha256(secret), session, at);
}

/** Whether there was one to end. */
function end(database: DatabaseSync, session: SessionId, at: Timestamp): boolean {
  const { changes } = database
    .prepare("UPDATE session_invitations SET ended_at = ? WHERE session = ? AND ended_at IS NULL")
    .run(at, session);
  return Number(changes) > 0;
}

/** Of a deleted session nothing is left that could be held against a device. */
function forget(database: DatabaseSync, session: SessionId): void {
  const hashes = "SELECT hash FROM session_invitations WHERE session = ?";
  database.prepare(`DELETE FROM invited_devices WHERE hash IN (${hashes})`).run(session);
  database.prepare("DELETE FROM session_invitations WHERE session = ?").run(session);
}
