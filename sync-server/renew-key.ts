import { canonicalJson } from "#core/canonical.ts";
import { MAX_RENEWALS, signRenewal } from "#core/keys/renewal.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import type { Timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { addKey, keyChain, type SigningKey } from "./signing-key.ts";
import { transaction } from "./store/database.ts";
import { row } from "./store/rows.ts";

const lastRow = z.object({ at: z.number().nullable() });
const checkpointRow = z.object({ busy: z.number() });

export type RenewalRefusal = "no-key" | "other-key" | "too-many";
/** `isOldGone`: no file of the database holds the old secret any more. */
type Renewed = { ok: true; key: SigningKey; isOldGone: boolean };

/**
 * Puts a new key in the place of the one called `from`, in one transaction: a seal of the relay that runs beside it is
 * signed by the old key before, or by the new one after. The old secret is overwritten where it stood. [SR10]
 */
export function renewKey(
  database: DatabaseSync,
  { from, now }: { from: string; now: Timestamp },
): Renewed | Refusal<RenewalRefusal> {
  database.exec("PRAGMA secure_delete = ON");
  const renewed = transaction(database, () => {
    const chain = keyChain(database);
    if (!chain) return refuse("no-key");
    const { key: old, renewals: before } = chain;
    if (old.key !== from) return refuse("other-key");
    if (before.length >= MAX_RENEWALS) return refuse("too-many");
    database.prepare("DELETE FROM signing_keys").run();
    const key = addKey(database, now);
    const at = Math.max(now, lastSeal(database), before.at(-1)?.renewal.at ?? 0);
    database
      .prepare("INSERT INTO key_renewals (record) VALUES (?)")
      .run(canonicalJson(signRenewal(old, key, at)));
    return { ok: true as const, key };
  });
  return renewed.ok ? { ...renewed, isOldGone: emptiesJournal(database) } : renewed;
}

/** The journal has a copy of the old page. Whoever reads the database at this moment keeps it there. */
function emptiesJournal(database: DatabaseSync): boolean {
  const sql = "PRAGMA wal_checkpoint(TRUNCATE)";
  return row(database, checkpointRow, { sql, with: [] })?.busy === 0;
}

/** A clock that was set back must not make what the old key has signed come after it was replaced. [PF6] */
function lastSeal(database: DatabaseSync): Timestamp {
  const sql = "SELECT max(receipt ->> '$.at') AS at FROM receipts";
  return row(database, lastRow, { sql, with: [] })?.at ?? 0;
}
