// The SQL of the logs, and nothing that decides.
import {
  changeHash,
  contentHash,
  deviceId,
  personId,
  type CentreId,
  type ContentHash,
  type SessionId,
} from "#core/ids.ts";
import type { Tip } from "#core/log/chain.ts";
import type { Entry } from "#core/log/log.ts";
import { itemKind, type SignedReceipt } from "#core/wire/frames.ts";
import type { LogLine } from "#core/wire/http.ts";
import { receiptHash } from "#core/finalisation/receipt.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row, rows } from "./rows.ts";
import type { Sealed } from "./store.ts";

const entryRow = z.object({
  seq: z.int().positive(),
  kind: itemKind,
  bytes: z.instanceof(Uint8Array),
  hash: z.union([changeHash, contentHash]),
  person: personId,
  device: deviceId.nullable(),
  event: z.string().nullable(),
});
const lineRow = entryRow.pick({ kind: true, hash: true, person: true });
const receiptRow = z.object({ receipt: z.string(), signature: z.instanceof(Uint8Array) });
const lenRow = z.object({ len: z.int() });

/** Prepared once: these run for every change. */
export function prepareLogRows(database: DatabaseSync) {
  const insertItem = database.prepare(
    "INSERT INTO items (log, seq, kind, bytes, hash, person, device, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const setTip = database.prepare(
    "INSERT INTO logs (id, len, hash) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET len = excluded.len, hash = excluded.hash",
  );
  const selectLen = database.prepare("SELECT len FROM logs WHERE id = ?");
  const selectItems = database.prepare(
    "SELECT seq, kind, bytes, hash, person, device, event FROM items WHERE log = ? AND seq > ? ORDER BY seq LIMIT ?",
  );
  return {
    add(log: SessionId, { seq, kind, bytes, hash, by, device, eventId }: Entry): void {
      insertItem.run(log, seq, kind, bytes, hash, by, device, eventId);
    },
    moveTip(log: SessionId, tip: Tip): void {
      setTip.run(log, tip.seq, tip.hash);
    },
    len(log: SessionId): number {
      const found = selectLen.get(log);
      return found ? lenRow.parse(found).len : 0;
    },
    entries(log: SessionId, since: number, max: number): Entry[] {
      return selectItems.all(log, since, max).map((found) => {
        const { person: by, event: eventId, ...entry } = entryRow.parse(found);
        return { ...entry, by, eventId };
      });
    },
  };
}

export function receiptOf(database: DatabaseSync, log: SessionId): SignedReceipt | null {
  const sql = "SELECT receipt, signature FROM receipts WHERE log = ?";
  return row(database, receiptRow, { sql, with: [log] });
}

/** The receipt that the next one of this centre names. [ST8] */
export function lastReceiptHash(
  database: DatabaseSync,
  centre: CentreId | undefined,
): ContentHash | null {
  if (centre === undefined) return null;
  const sql =
    "SELECT receipt, signature FROM receipts JOIN session_codes ON session = log WHERE centre = ? ORDER BY n DESC LIMIT 1";
  const last = row(database, receiptRow, { sql, with: [centre] });
  return last && receiptHash(last);
}

/** What the chained hash of a log covers, up to this length; the bytes of the items stay where they are. */
export function logLines(database: DatabaseSync, log: SessionId, len: number): LogLine[] {
  const sql = "SELECT kind, hash, person FROM items WHERE log = ? AND seq <= ? ORDER BY seq";
  return rows(database, lineRow, { sql, with: [log, len] }).map(({ kind, hash, person }) => [
    kind,
    hash,
    person,
  ]);
}

/** The one that this centre got before the one of this session, whether that names it or not. */
export function receiptBefore(database: DatabaseSync, log: SessionId): SignedReceipt | null {
  const sql =
    "SELECT receipt, signature FROM receipts JOIN session_codes ON session = log WHERE centre = (SELECT centre FROM session_codes WHERE session = ?1) AND n < (SELECT n FROM receipts WHERE log = ?1) ORDER BY n DESC LIMIT 1";
  return row(database, receiptRow, { sql, with: [log] });
}

export function addReceipt(
  database: DatabaseSync,
  log: SessionId,
  { receipt, signature }: SignedReceipt,
): void {
  database
    .prepare("INSERT INTO receipts (log, receipt, signature) VALUES (?, ?, ?)")
    .run(log, receipt, signature);
}

export function addSealed(
  database: DatabaseSync,
  log: SessionId,
  { content, people }: Sealed,
): void {
  database
    .prepare("INSERT INTO sealed (log, content, people) VALUES (?, ?, ?)")
    .run(log, content, people);
}
