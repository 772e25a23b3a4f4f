import type { ContentHash, SessionId } from "#core/ids.ts";
import type { Results } from "#core/results/results.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";

const bytesRow = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

export function keepResults(
  database: DatabaseSync,
  session: SessionId,
  { hash, bytes }: Pick<Results, "hash" | "bytes">,
): void {
  database.prepare("INSERT OR IGNORE INTO results VALUES (?, ?, ?)").run(session, hash, bytes);
}

export function resultsBytes(
  database: DatabaseSync,
  session: SessionId,
  hash: ContentHash,
): Uint8Array<ArrayBuffer> | null {
  const sql = "SELECT bytes FROM results WHERE log = ? AND hash = ?";
  return row(database, bytesRow, { sql, with: [session, hash] })?.bytes ?? null;
}

/** Forgets what was handed over and not published; null where nothing was published. [RS2] */
export function forgetOtherResults(
  database: DatabaseSync,
  session: SessionId,
  published: ContentHash | null,
): void {
  database.prepare("DELETE FROM results WHERE log = ? AND hash <> ?").run(session, published ?? "");
}
