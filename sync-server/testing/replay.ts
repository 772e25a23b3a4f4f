// What stands in a relay's database, read without the relay.
import type { SessionId } from "#core/ids.ts";
import { append } from "#core/log/append.ts";
import { emptyLog, type Entry, type Log } from "#core/log/log.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { prepareLogRows } from "../store/log-rows.ts";
import { row } from "../store/rows.ts";

const tipRow = z.object({ seq: z.int(), hash: z.string() });
const everything = 2 ** 31;

/**
 * The log of this session, item by item: each has its place, its bytes are what its hash says, and the
 * chain over all of them is the one that the relay has noted. Throws where that is not so.
 */
export function replayed(database: DatabaseSync, session: SessionId): { log: Log; items: Entry[] } {
  const items = prepareLogRows(database).entries(session, 0, everything);
  const log = emptyLog(session);
  for (const item of items) append(log, item);
  const sql = "SELECT len AS seq, hash FROM logs WHERE id = ?";
  const noted = row(database, tipRow, { sql, with: [session] });
  if (noted?.seq !== log.tip.seq || noted.hash !== log.tip.hash) {
    throw new Error("the chain over the items is not the one that was noted");
  }
  return { log, items };
}
