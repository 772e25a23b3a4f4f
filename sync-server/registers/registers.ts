import type { CentreId, ContentHash } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import { randomBytes } from "node:crypto";
import * as z from "zod";
import { transaction } from "../store/database.ts";
import { row } from "../store/rows.ts";

const secretRow = z.object({ secret: z.instanceof(Uint8Array) });
const bytesRow = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/** The centre's secret, 32 bytes; drawn when it is first asked for, the same ever after. [RG13] */
export function registerSecret(database: DatabaseSync, centre: CentreId): Uint8Array {
  database
    .prepare("INSERT OR IGNORE INTO register_keys VALUES (?, ?)")
    .run(centre, randomBytes(32));
  const sql = "SELECT secret FROM register_keys WHERE centre = ?";
  const found = row(database, secretRow, { sql, with: [centre] });
  if (!found) throw new Error("the key of a centre has gone");
  return found.secret;
}

export function registerBytes(
  database: DatabaseSync,
  centre: CentreId,
  hash: ContentHash,
): Uint8Array<ArrayBuffer> | null {
  const sql = "SELECT bytes FROM registers WHERE centre = ? AND hash = ?";
  return row(database, bytesRow, { sql, with: [centre, hash] })?.bytes ?? null;
}

export type Version = { centre: CentreId; hash: ContentHash; bytes: Uint8Array };

export function keepRegister(database: DatabaseSync, { centre, hash, bytes }: Version): void {
  database.prepare("INSERT OR IGNORE INTO registers VALUES (?, ?, ?)").run(centre, hash, bytes);
}

/** Keeps this version and forgets every other of its centre: they were replaced. [RG15] */
export function keepOnly(database: DatabaseSync, version: Version): void {
  transaction(database, () => {
    keepRegister(database, version);
    database
      .prepare("DELETE FROM registers WHERE centre = ? AND hash <> ?")
      .run(version.centre, version.hash);
  });
}
