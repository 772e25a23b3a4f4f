import { parseReceipt, receiptHash } from "#core/finalisation/receipt.ts";
import type { SessionId } from "#core/ids.ts";
import type { SealEvidence } from "#core/wire/http.ts";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { DatabaseSync } from "node:sqlite";
import { logLines, receiptBefore, receiptOf } from "../store/log-rows.ts";

/**
 * The log up to the seal, without a word of what it says, and the centre's receipt before, if that is the one
 * that the seal names; null while there is no seal. [SR8]
 */
export function evidenceOf(database: DatabaseSync, session: SessionId): SealEvidence | null {
  const signed = receiptOf(database, session);
  const receipt = signed && parseReceipt(signed);
  if (!receipt) return null;
  const before = receiptBefore(database, session);
  const isNamed = before !== null && receiptHash(before) === receipt.previous;
  return {
    log: logLines(database, session, receipt.len),
    previous: isNamed ? { ...before, signature: bytesToHex(before.signature) } : null,
  };
}
