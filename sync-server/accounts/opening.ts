import { mayComeIn } from "#core/centre/opening.ts";
import type { SessionId } from "#core/ids.ts";
import { parseFact } from "#core/log/log.ts";
import { calendarDate, type Timestamp } from "#core/time.ts";
import type { Refusal } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row, rows } from "../store/rows.ts";

/** The space of the centre opens on that day: nobody comes before into a session that has not begun. [CE7] */
export type NotOpenYet = Refusal<"not-open-yet"> & { opensOn: string };

const opening = z.object({ opensOn: calendarDate });
const factRow = z.object({ bytes: z.instanceof(Uint8Array) });

/** null once people may come into this session: on that day, or once a candidate has started. [CE7] [CE8] */
export function notOpenYet(
  database: DatabaseSync,
  { session, now }: { session: SessionId; now: Timestamp },
): NotOpenYet | null {
  const sql = `SELECT opens_on AS "opensOn" FROM centres
    JOIN session_codes ON centre = id WHERE session = ? AND opens_on IS NOT NULL`;
  const found = row(database, opening, { sql, with: [session] });
  if (!found) return null;
  const verdict = mayComeIn(found, now);
  return verdict.ok || hasBegun(database, session) ? null : { ...verdict, ...found };
}

/** Asked of the log, as only the few who come too early need to know. */
function hasBegun(database: DatabaseSync, session: SessionId): boolean {
  const sql = "SELECT bytes FROM items WHERE log = ? AND kind = 'fact'";
  const facts = rows(database, factRow, { sql, with: [session] });
  return facts.some(({ bytes }) => parseFact(bytes)?.kind === "candidate-started");
}
