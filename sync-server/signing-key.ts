import type { Signer } from "#core/finalisation/receipt.ts";
import type { Timestamp } from "#core/time.ts";
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "./store/rows.ts";

const keyRow = z.object({ id: z.string(), secret: z.instanceof(Uint8Array) });

export type RelayKey = Signer & {
  /** 32 bytes in hex: anybody checks a receipt with it. */
  publicKey: string;
};

/** The key with which this relay signs its receipts; drawn once, at the first start. */
export function relayKey(database: DatabaseSync, now: Timestamp): RelayKey {
  const known = newest(database);
  if (known) return known;
  const secret = ed25519.utils.randomSecretKey();
  const id = bytesToHex(ed25519.getPublicKey(secret)).slice(0, 16);
  database
    .prepare("INSERT INTO signing_keys (id, secret, created_at) VALUES (?, ?, ?)")
    .run(id, secret, now);
  return keyOf({ id, secret });
}

function newest(database: DatabaseSync): RelayKey | null {
  const sql = "SELECT id, secret FROM signing_keys ORDER BY created_at DESC LIMIT 1";
  const found = row(database, keyRow, { sql, with: [] });
  return found && keyOf(found);
}

function keyOf({ id, secret }: z.infer<typeof keyRow>): RelayKey {
  return {
    key: id,
    publicKey: bytesToHex(ed25519.getPublicKey(secret)),
    sign: (message) => ed25519.sign(message, secret),
  };
}
