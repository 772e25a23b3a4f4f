import { type DeviceId, personId, sessionId } from "#core/ids.ts";
import { timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";
import type { AccountsContext } from "./context.ts";
import { memberships } from "./members.ts";
import { type Invigilator, type Member, type Principal, accountId } from "./schema.ts";
import { sha256 } from "./secrets.ts";
import { AFTER_SESSION_MS } from "./tokens.ts";

type Wanted = { hash: string; device: DeviceId };

/**
 * Who holds this token on this device, or null: unknown, of another device, run out. [AC5]
 * Asked anew each time, so that a right that is taken away is gone at once.
 */
export function whoIs(context: AccountsContext, token: string, device: DeviceId): Principal | null {
  const wanted = { hash: sha256(token), device };
  const principal = member(context, wanted) ?? invigilator(context, wanted)?.principal ?? null;
  return principal && principal.expiresAt > context.now() ? principal : null;
}

/**
 * The invigilator whose token this was on this device, if their session is finalised: they may still hold what
 * the seal does not. It opens no door but that of addenda, and reads up to the seal, until the results. [AD4]
 */
export function whoWas(
  database: DatabaseSync,
  token: string,
  device: DeviceId,
): Invigilator | null {
  const found = invigilator({ database }, { hash: sha256(token), device });
  const isOver = found?.state === "finalised" || found?.state === "published";
  return isOver ? found.principal : null;
}

/** The same while there are no results: a device that was away has yet to read what was sealed. [AD4] */
export function whoStillReads(
  database: DatabaseSync,
  token: string,
  device: DeviceId,
): Invigilator | null {
  const found = invigilator({ database }, { hash: sha256(token), device });
  return found?.state === "finalised" ? found.principal : null;
}

const memberRow = z.object({ account: accountId, name: z.string(), expiresAt: timestamp });

function member({ database }: AccountsContext, { hash, device }: Wanted): Member | null {
  const sql = `SELECT account, name, expires_at AS "expiresAt"
    FROM tokens JOIN accounts ON accounts.id = account WHERE hash = ? AND device = ?`;
  const found = row(database, memberRow, { sql, with: [hash, device] });
  return found && { kind: "member", ...found, centres: memberships(database, found.account) };
}

const invigilatorRow = z.object({
  session: sessionId,
  person: personId,
  name: z.string(),
  expiresAt: timestamp,
  endedAt: timestamp.nullable(),
  state: z.string(),
});

function invigilator(
  { database }: Pick<AccountsContext, "database">,
  { hash, device }: Wanted,
): { principal: Invigilator; state: string } | null {
  const sql = `SELECT session, person, name, expires_at AS "expiresAt", ended_at AS "endedAt", state
    FROM tokens JOIN invigilators ON person = tokens.invigilator JOIN session_codes USING (session)
    WHERE hash = ? AND tokens.device = ? AND state <> 'deleted'`;
  const found = row(database, invigilatorRow, { sql, with: [hash, device] });
  if (!found) return null;
  const { session, person, name, endedAt, state } = found;
  const afterSession = endedAt === null ? Infinity : endedAt + AFTER_SESSION_MS;
  const expiresAt = Math.min(found.expiresAt, afterSession);
  return { principal: { kind: "invigilator", session, person, name, expiresAt }, state };
}
