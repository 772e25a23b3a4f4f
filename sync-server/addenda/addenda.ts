import type { Addendum } from "#core/addendum/addendum.ts";
import type { ContentHash, SessionId } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";

const bytesRow = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/** In the transaction of the fact that names it. [AD2] */
export function keepAddendum(
  database: DatabaseSync,
  session: SessionId,
  { hash, bytes }: Pick<Addendum, "hash" | "bytes">,
): void {
  database
    .prepare("INSERT INTO addenda (log, hash, bytes) VALUES (?, ?, ?)")
    .run(session, hash, bytes);
}

/** As it was sent; null where there is none of this hash in this session. */
export function addendumBytes(
  database: DatabaseSync,
  session: SessionId,
  hash: ContentHash,
): Uint8Array<ArrayBuffer> | null {
  const sql = "SELECT bytes FROM addenda WHERE log = ? AND hash = ?";
  return row(database, bytesRow, { sql, with: [session, hash] })?.bytes ?? null;
}
