import { type CentreId, type PersonId, centreId } from "#core/ids.ts";
import { HOUR_MS, type Timestamp, timestamp } from "#core/time.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";
import { memberships } from "./members.ts";
import { type AccountId, accountId } from "./schema.ts";
import { newSecret, sha256 } from "./secrets.ts";
import { teamMembership } from "./team.ts";

const PASSWORD_LINK_MS = 24 * HOUR_MS;

/**
 * A link with which this member gets a new password; the one before opens nothing any more. [AC21]
 * Refuses: `not-found`, and `member-elsewhere`, or the administrators of one centre could come into another
 * as this person.
 */
export function makePasswordLink(
  database: DatabaseSync,
  args: { centre: CentreId; person: PersonId; now: Timestamp },
): { ok: true; secret: string; expiresAt: Timestamp } | Refusal<"not-found" | "member-elsewhere"> {
  const { centre, now } = args;
  const found = teamMembership(database, args);
  if (!found) return refuse("not-found");
  if (!isOnlyIn(database, found.account, centre)) return refuse("member-elsewhere");
  const secret = newSecret();
  const expiresAt = now + PASSWORD_LINK_MS;
  database
    .prepare("INSERT OR REPLACE INTO password_links VALUES (?, ?, ?, NULL, ?)")
    .run(found.account, centre, sha256(secret), expiresAt);
  return { ok: true, secret, expiresAt };
}

const passwordLink = z.object({
  account: accountId,
  centre: centreId,
  usedAt: timestamp.nullable(),
  expiresAt: timestamp,
});
export type PasswordLink = z.infer<typeof passwordLink>;

export function passwordLinkByHash(database: DatabaseSync, hash: string): PasswordLink | null {
  const sql = `SELECT account, centre, used_at AS "usedAt", expires_at AS "expiresAt"
    FROM password_links WHERE hash = ?`;
  return row(database, passwordLink, { sql, with: [hash] });
}

/** Whether whoever made the link could make it now: the account has left, or has come to another centre. */
export function isStillTheirs(database: DatabaseSync, link: PasswordLink): boolean {
  return isOnlyIn(database, link.account, link.centre);
}

/** Within the transaction that sets the password. */
export function closePasswordLink(
  database: DatabaseSync,
  account: AccountId,
  now: Timestamp,
): void {
  database.prepare("UPDATE password_links SET used_at = ? WHERE account = ?").run(now, account);
}

function isOnlyIn(database: DatabaseSync, account: AccountId, centre: CentreId): boolean {
  const [only, another] = memberships(database, account);
  return only?.centre === centre && another === undefined;
}
