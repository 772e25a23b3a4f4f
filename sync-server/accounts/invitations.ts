import { type CentreId, centreId } from "#core/ids.ts";
import { HOUR_MS, type Timestamp, timestamp } from "#core/time.ts";
import { type Refusal, type Verdict, allow, refuse } from "#core/verdict.ts";
import {
  type Invitation,
  type InvitationId,
  type Invited,
  invitation,
  invitationId,
} from "#core/wire/team.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { transaction } from "../store/database.ts";
import { row, rows } from "../store/rows.ts";
import { newId, newSecret, sha256 } from "./secrets.ts";

/** [TE7] */
export const INVITATION_MS = 7 * 24 * HOUR_MS;
/** An address of somebody who never came is not kept for ever. */
const FORGOTTEN_AFTER_MS = 30 * 24 * HOUR_MS;

type Asked = { centre: CentreId; now: Timestamp };
type Link = { secret: string; expiresAt: Timestamp };

/** Those that wait for somebody, the last one first. */
export function invitationsOf(database: DatabaseSync, { centre, now }: Asked): Invitation[] {
  const sql = `SELECT id, email, linked_at AS "linkedAt", expires_at AS "expiresAt",
      CASE WHEN expires_at <= ? THEN 'expired' ELSE 'open' END AS state
    FROM invitations WHERE centre = ? AND state = 'open' ORDER BY linked_at DESC, email`;
  return rows(database, invitation, { sql, with: [now, centre] });
}

/** One link for each address, or none for anybody and every reason why. [TE5] */
export function invite(
  database: DatabaseSync,
  { emails, centre, now }: Asked & { emails: readonly string[] },
): Invited {
  return transaction(database, () => {
    const refused = emails.flatMap((email) => {
      const reason = obstacle(database, { centre, now, email });
      return reason ? { email, reason } : [];
    });
    if (refused.length > 0) return { links: [], refused };
    forgetOldInvitations(database, now);
    const links = emails.map((email) => ({ email, ...added(database, { centre, now, email }) }));
    return { links, refused };
  });
}

/** A new link in place of the old one, which opens nothing any more. Refuses: `not-found`. [TE7] */
export function renewInvitation(
  database: DatabaseSync,
  { id, centre, now }: Asked & { id: InvitationId },
): ({ ok: true } & Link) | Refusal<"not-found"> {
  const link = freshLink(now);
  const { changes } = database
    .prepare(
      `UPDATE invitations SET hash = ?, linked_at = ?, expires_at = ?
       WHERE id = ? AND centre = ? AND state = 'open'`,
    )
    .run(sha256(link.secret), now, link.expiresAt, id, centre);
  return changes === 0 ? refuse("not-found") : { ok: true, ...link };
}

/** Cancelled, or open again with the link that it had. Refuses: `link-used` after somebody has come. */
export function setInvitationState(
  database: DatabaseSync,
  args: { id: InvitationId; centre: CentreId; state: "open" | "cancelled" },
): Verdict<"not-found" | "link-used"> {
  const { id, centre, state } = args;
  return transaction(database, () => {
    const sql = "SELECT state FROM invitations WHERE id = ? AND centre = ?";
    const found = row(database, z.object({ state: z.string() }), { sql, with: [id, centre] });
    if (!found) return refuse("not-found");
    if (found.state === "accepted") return refuse("link-used");
    database.prepare("UPDATE invitations SET state = ? WHERE id = ?").run(state, id);
    return allow();
  });
}

const linkedInvitation = z.object({
  id: invitationId,
  centre: centreId,
  centreName: z.string(),
  email: z.string(),
  state: z.enum(["open", "accepted", "cancelled"]),
  expiresAt: timestamp,
});
export type LinkedInvitation = z.infer<typeof linkedInvitation>;

export function invitationByHash(database: DatabaseSync, hash: string): LinkedInvitation | null {
  const sql = `SELECT invitations.id AS id, centre, centres.name AS "centreName", email, state,
      expires_at AS "expiresAt"
    FROM invitations JOIN centres ON centres.id = centre WHERE hash = ?`;
  return row(database, linkedInvitation, { sql, with: [hash] });
}

/** Within the transaction in which somebody comes. */
export function closeInvitation(database: DatabaseSync, id: InvitationId): void {
  database.prepare("UPDATE invitations SET state = 'accepted' WHERE id = ?").run(id);
}

type Wanted = Asked & { email: string };

function obstacle(
  database: DatabaseSync,
  { centre, now, email }: Wanted,
): Invited["refused"][number]["reason"] | null {
  const member = `SELECT 1 AS one FROM memberships JOIN accounts ON accounts.id = account
    WHERE centre = ? AND email = ?`;
  const one = z.object({ one: z.literal(1) });
  if (row(database, one, { sql: member, with: [centre, email] })) return "already-member";
  const open = `SELECT 1 AS one FROM invitations
    WHERE centre = ? AND email = ? AND state = 'open' AND expires_at > ?`;
  return row(database, one, { sql: open, with: [centre, email, now] }) ? "already-invited" : null;
}

/** In place of the expired or cancelled one that the address may have. */
function added(database: DatabaseSync, { centre, now, email }: Wanted): Link {
  const link = freshLink(now);
  database
    .prepare("DELETE FROM invitations WHERE centre = ? AND email = ? AND state <> 'accepted'")
    .run(centre, email);
  database
    .prepare("INSERT INTO invitations VALUES (?, ?, ?, ?, 'open', ?, ?)")
    .run(newId(invitationId), centre, email, sha256(link.secret), now, link.expiresAt);
  return link;
}

function freshLink(now: Timestamp): Link {
  return { secret: newSecret(), expiresAt: now + INVITATION_MS };
}

function forgetOldInvitations(database: DatabaseSync, now: Timestamp): void {
  database.prepare("DELETE FROM invitations WHERE expires_at <= ?").run(now - FORGOTTEN_AFTER_MS);
}
