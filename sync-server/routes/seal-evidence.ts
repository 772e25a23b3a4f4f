import { parseReceipt } from "#core/finalisation/receipt.ts";
import type { SessionId } from "#core/ids.ts";
import type { SealEvidence } from "#core/wire/http.ts";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { DatabaseSync } from "node:sqlite";
import { receiptBefore, receiptOf } from "../store/log-rows.ts";
import type { Store } from "../store/store.ts";

/** The log up to the seal, without a word of what it says, and the centre's receipt before; null while there is no seal. [SR8] */
export async function evidenceOf(
  { database, store }: { database: DatabaseSync; store: Store },
  session: SessionId,
): Promise<SealEvidence | null> {
  const signed = receiptOf(database, session);
  const receipt = signed && parseReceipt(signed);
  if (!receipt) return null;
  const entries = await store.entries(session, 0, receipt.len);
  const before = receiptBefore(database, session);
  return {
    log: entries.map(({ kind, hash, by }) => [kind, hash, by]),
    previous: before && { ...before, signature: bytesToHex(before.signature) },
  };
}
