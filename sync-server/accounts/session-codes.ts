import { sessionPassword } from "#core/facts/schema.ts";
import { centreId, sessionId } from "#core/ids.ts";
import { logState } from "#core/wire/frames.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";

const sessionCodes = z.object({
  session: sessionId,
  centre: centreId,
  password: sessionPassword,
  state: logState,
});
export type SessionCodes = z.infer<typeof sessionCodes>;

/** The session with this number; one that is deleted is as unknown as one that never was. */
export function sessionByNumber(database: DatabaseSync, number: number): SessionCodes | null {
  const sql = `SELECT session, centre, password, state FROM session_codes
    WHERE number = ? AND state <> 'deleted'`;
  return row(database, sessionCodes, { sql, with: [number] });
}

/**
 * A session password as somebody types it, in the form in which it is stored: `C-K7QM-22XD`,
 * `c k7qm 22xd` and `K7QM22XD` are one. Nine characters are eight and the prefix. [AC9]
 */
export function typedSessionPassword(typed: string): string {
  const characters = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");
  return characters.length === 9 ? characters.replace(/^C/, "") : characters;
}
