import { type CentreId, type PersonId, centreId, personId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import { type CentreRole, centreRole } from "#core/wire/http.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row, rows } from "../store/rows.ts";
import { hashPassword } from "./passwords.ts";
import { flag, PROFILE, profileColumns, profileFrom } from "./profile.ts";
import { type AccountId, type Membership, accountId } from "./schema.ts";
import { newId } from "./secrets.ts";

const account = z.object({
  id: accountId,
  email: z.string(),
  name: z.string(),
  passwordHash: z.string(),
});
export type Account = z.infer<typeof account>;

const ACCOUNT = `SELECT id, email, name, password_hash AS "passwordHash" FROM accounts`;

const membership = z
  .object({
    centre: centreId,
    person: personId,
    centreRole,
    name: z.string(),
    ...profileColumns,
    isReferer: flag,
  })
  .transform(({ type, managesPupils, habilitations, opensOn, ...rest }) => ({
    ...rest,
    profile: profileFrom({ type, managesPupils, habilitations, opensOn }),
  }));

/** `email` as the schema of that name writes it. */
export function accountByEmail(database: DatabaseSync, email: string): Account | null {
  return row(database, account, { sql: `${ACCOUNT} WHERE email = ?`, with: [email] });
}

export function accountById(database: DatabaseSync, id: AccountId): Account | null {
  return row(database, account, { sql: `${ACCOUNT} WHERE id = ?`, with: [id] });
}

/** Refuses an address that has an account already, however it is written: `email-taken`. [AC1] */
export async function addAccount(
  database: DatabaseSync,
  args: { email: string; name: string; password: string; now: Timestamp },
): Promise<{ ok: true; id: AccountId } | Refusal<"email-taken">> {
  const { email, name, password, now } = args;
  const passwordHash = await hashPassword(password);
  return insertAccount(database, { email, name, passwordHash, now });
}

/** As `addAccount`, where the password is hashed already: within a transaction nothing can be waited for. */
export function insertAccount(
  database: DatabaseSync,
  args: { email: string; name: string; passwordHash: string; now: Timestamp },
): { ok: true; id: AccountId } | Refusal<"email-taken"> {
  const { email, name, passwordHash, now } = args;
  if (accountByEmail(database, email)) return refuse("email-taken");
  const id = newId(accountId);
  database
    .prepare("INSERT INTO accounts VALUES (?, ?, ?, ?, ?)")
    .run(id, email, name, passwordHash, now);
  return { ok: true, id };
}

/** In place of one that was forgotten or has become known. */
export async function setPassword(
  database: DatabaseSync,
  id: AccountId,
  password: string,
): Promise<void> {
  setPasswordHash(database, id, await hashPassword(password));
}

/** As `setPassword`, within a transaction. A link to replace the password is void from then on. [AC21] */
export function setPasswordHash(database: DatabaseSync, id: AccountId, passwordHash: string): void {
  database.prepare("UPDATE accounts SET password_hash = ? WHERE id = ?").run(passwordHash, id);
  database.prepare("DELETE FROM password_links WHERE account = ? AND used_at IS NULL").run(id);
}

/** Hashes the same password anew, unless it was changed meanwhile. [AC2] */
export async function renewHash(
  database: DatabaseSync,
  { id, passwordHash: old }: Account,
  password: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  database
    .prepare("UPDATE accounts SET password_hash = ? WHERE id = ? AND password_hash = ?")
    .run(passwordHash, id, old);
}

/** Makes the account a new person in this centre. Refuses a second time: `already-member`. [AC7] */
export function addMembership(
  database: DatabaseSync,
  args: { account: AccountId; centre: CentreId; centreRole: CentreRole; now: Timestamp },
): { ok: true; person: PersonId } | Refusal<"already-member"> {
  const { centre, now } = args;
  const known = memberships(database, args.account);
  if (known.some((one) => one.centre === centre)) return refuse("already-member");
  const person = newId(personId);
  database
    .prepare("INSERT INTO memberships VALUES (?, ?, ?, ?, ?)")
    .run(person, args.account, centre, args.centreRole, now);
  return { ok: true, person };
}

/** Sorted by the name of the centre. */
export function memberships(database: DatabaseSync, id: AccountId): Membership[] {
  const sql = `SELECT centre, person, role AS "centreRole", centres.name AS name, ${PROFILE},
      EXISTS (SELECT 1 FROM referers WHERE referers.person = memberships.person) AS "isReferer"
    FROM memberships JOIN centres ON centres.id = centre
    WHERE account = ? ORDER BY centres.name, centre`;
  return rows(database, membership, { sql, with: [id] });
}
