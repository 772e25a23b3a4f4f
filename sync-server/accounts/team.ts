import { type CentreId, type PersonId, personId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { type Verdict, allow, refuse } from "#core/verdict.ts";
import { type CentreRole, centreRole } from "#core/wire/http.ts";
import type { TeamMember } from "#core/wire/team.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { transaction } from "../store/database.ts";
import { row, rows } from "../store/rows.ts";
import { flag } from "./profile.ts";
import { accountId } from "./schema.ts";
import { isSignInBlocked } from "./sign-in.ts";

const membership = z.object({
  person: personId,
  account: accountId,
  name: z.string(),
  email: z.string(),
  centreRole,
  isReferer: flag,
});
type TeamMembership = z.infer<typeof membership>;
type Place = { centre: CentreId; person: PersonId };
type TeamRefusal = "not-found" | "last-admin";

const MEMBERSHIP = `SELECT person, account, name, email, role AS "centreRole",
    EXISTS (SELECT 1 FROM referers WHERE referers.person = memberships.person) AS "isReferer"
  FROM memberships JOIN accounts ON accounts.id = account WHERE centre = ?`;

/** In no order. Addresses are for administrators, as is who is blocked. [TE1] */
export function teamOf(
  database: DatabaseSync,
  args: { centre: CentreId; asks: CentreRole; now: Timestamp },
): TeamMember[] {
  const isAdmin = args.asks === "admin";
  return rows(database, membership, { sql: MEMBERSHIP, with: [args.centre] }).map(
    ({ person, name, centreRole: role, email, isReferer }) => ({
      person,
      name,
      centreRole: role,
      email: isAdmin ? email : null,
      isBlocked: isAdmin && isSignInBlocked(database, email, args.now),
      isReferer,
    }),
  );
}

export function teamMembership(
  database: DatabaseSync,
  { centre, person }: Place,
): TeamMembership | null {
  const sql = `${MEMBERSHIP} AND person = ?`;
  return row(database, membership, { sql, with: [centre, person] });
}

/** Refuses: `not-found`, and `last-admin` for the one whom nobody could put back. [TE2] */
export function setCentreRole(
  database: DatabaseSync,
  { role, ...place }: Place & { role: CentreRole },
): Verdict<TeamRefusal> {
  return transaction(database, () => {
    const refusal = role === "member" ? mayLoseAdmin(database, place) : mayStay(database, place);
    if (!refusal.ok) return refusal;
    database.prepare("UPDATE memberships SET role = ? WHERE person = ?").run(role, place.person);
    return refusal;
  });
}

/** Their sessions stay, and so does what they wrote. Refuses: `not-found`, `last-admin`. [TE2] [TE3] */
export function endMembership(database: DatabaseSync, place: Place): Verdict<TeamRefusal> {
  return transaction(database, () => {
    const verdict = mayLoseAdmin(database, place);
    if (verdict.ok) {
      database.prepare("DELETE FROM memberships WHERE person = ?").run(place.person);
    }
    return verdict;
  });
}

function mayStay(database: DatabaseSync, place: Place): Verdict<"not-found"> {
  return teamMembership(database, place) ? allow() : refuse("not-found");
}

/** Asked in the transaction that writes: two administrators may go at the same moment. */
function mayLoseAdmin(database: DatabaseSync, place: Place): Verdict<TeamRefusal> {
  const found = teamMembership(database, place);
  if (!found) return refuse("not-found");
  const isLast = found.centreRole === "admin" && countAdmins(database, place.centre) === 1;
  return isLast ? refuse("last-admin") : allow();
}

export function countAdmins(database: DatabaseSync, centre: CentreId): number {
  const sql = "SELECT count(*) AS count FROM memberships WHERE centre = ? AND role = 'admin'";
  return row(database, z.object({ count: z.int() }), { sql, with: [centre] })?.count ?? 0;
}
