import { mayComeIn } from "#core/centre/opening.ts";
import type { SessionId } from "#core/ids.ts";
import { calendarDate, type Timestamp } from "#core/time.ts";
import type { Refusal } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";

/** The space of the centre opens on that day: nobody comes into its sessions before. [CE7] */
export type NotOpenYet = Refusal<"not-open-yet"> & { opensOn: string };

const opening = z.object({ opensOn: calendarDate });

/** null once people may come into this session. */
export function notOpenYet(
  database: DatabaseSync,
  { session, now }: { session: SessionId; now: Timestamp },
): NotOpenYet | null {
  const sql = `SELECT opens_on AS "opensOn" FROM centres
    JOIN session_codes ON centre = id WHERE session = ? AND opens_on IS NOT NULL`;
  const found = row(database, opening, { sql, with: [session] });
  if (!found) return null;
  const verdict = mayComeIn(found, now);
  return verdict.ok ? null : { ...verdict, ...found };
}
