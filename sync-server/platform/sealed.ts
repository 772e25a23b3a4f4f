import type { SessionId } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { receiptOf } from "../store/log-rows.ts";
import { row } from "../store/rows.ts";

const sealedRow = z.object({ content: z.string(), people: z.string() });

/** All texts exactly as they were written, for their bytes are hashed and signed. */
export type SealedSession = {
  /** Canonical JSON: its SHA-256 is the receipt's `contentHash`. */
  content: string;
  /** JSON: the clear-text table of people, which may have lost a row. */
  people: string;
  /** Canonical JSON. */
  receipt: string;
  /** Ed25519 over the receipt, base64. */
  signature: string;
};

/** What was sealed of this session; null while it is not finalised. [PL12] */
export function sealedOf(database: DatabaseSync, session: SessionId): SealedSession | null {
  const sql = "SELECT content, people FROM sealed WHERE log = ?";
  const sealed = row(database, sealedRow, { sql, with: [session] });
  const signed = receiptOf(database, session);
  if (!sealed || !signed) return null;
  const signature = Buffer.from(signed.signature).toString("base64");
  return { ...sealed, receipt: signed.receipt, signature };
}
