import { sessionId, type SessionId } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { rows } from "../store/rows.ts";

/**
 * What follows from a commit is worked out within a second or so. A process that dies in between leaves
 * it to the next one; it concerns the logs that were written last: more than a second's worth at the
 * design load of 1,700 changes/s.
 */
const LAST_ITEMS = 4_000;

/** The sessions for which the last process may not have done everything. [SO16] */
export function leftBehind(database: DatabaseSync): SessionId[] {
  const sql = `SELECT DISTINCT log FROM items
    WHERE place > (SELECT max(place) FROM items) - ? AND log NOT IN (SELECT id FROM centres)`;
  const found = rows(database, z.object({ log: sessionId }), { sql, with: [LAST_ITEMS] });
  return found.map(({ log }) => log);
}
