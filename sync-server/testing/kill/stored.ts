// What stands on a relay's disk, read without the relay.
import type { SessionId } from "#core/ids.ts";
import { logHash } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { prepareLogRows, receiptOf } from "../../store/log-rows.ts";
import { row, rows } from "../../store/rows.ts";
import type { StoredLog } from "./checker.ts";

const tipRow = z.object({ seq: z.int(), hash: logHash });
const verdictRow = z.object({ integrity_check: z.string() });
const EVERYTHING = 2 ** 31;

export function storedLogs(
  database: DatabaseSync,
  sessions: readonly SessionId[],
): readonly StoredLog[] {
  const items = prepareLogRows(database);
  return sessions.map((session) => ({
    session,
    items: items.entries(session, 0, EVERYTHING),
    noted: row(database, tipRow, {
      sql: "SELECT len AS seq, hash FROM logs WHERE id = ?",
      with: [session],
    }),
    receipt: receiptOf(database, session),
  }));
}

/** What SQLite finds wrong with its own file. */
export function damageIn(database: DatabaseSync): string[] {
  return rows(database, verdictRow, { sql: "PRAGMA integrity_check", with: [] })
    .map(({ integrity_check: verdict }) => verdict)
    .filter((verdict) => verdict !== "ok");
}
