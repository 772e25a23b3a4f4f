import { type CentreId, centreId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";
import { newSecret, sha256 } from "./secrets.ts";

/** A new key for the test platform of one centre; this is the only time that it is known. [AC17] */
export function addPlatformKey(
  database: DatabaseSync,
  args: { centre: CentreId; label: string; now: Timestamp },
): string {
  const key = newSecret();
  database
    .prepare("INSERT INTO platform_keys VALUES (?, ?, ?, ?)")
    .run(sha256(key), args.centre, args.label, args.now);
  return key;
}

/** The centre for which this key speaks, or null. */
export function centreOfPlatformKey(database: DatabaseSync, key: string): CentreId | null {
  const sql = "SELECT centre FROM platform_keys WHERE hash = ?";
  const found = row(database, z.object({ centre: centreId }), { sql, with: [sha256(key)] });
  return found?.centre ?? null;
}
