import type { Signer } from "#core/finalisation/receipt.ts";
import { signedRenewals, type SignedRenewal } from "#core/keys/renewal.ts";
import { keyId } from "#core/keys/signature.ts";
import type { Timestamp } from "#core/time.ts";
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { transaction } from "./store/database.ts";
import { row } from "./store/rows.ts";

const keyRow = z.object({ id: z.string(), secret: z.instanceof(Uint8Array) });
const chainRow = keyRow.extend({ records: z.string() });

export type SigningKey = Signer & {
  /** 32 bytes in hex: anybody checks a receipt with it. */
  publicKey: string;
};

/**
 * The key with which this relay signs its receipts, drawn at its first start. It is read whenever it is asked for:
 * a command may have renewed it since. [SR10]
 */
export function openSigningKey(database: DatabaseSync, now: Timestamp): () => SigningKey {
  transaction(database, () => keyChain(database) ?? addKey(database, now));
  return () => {
    const chain = keyChain(database);
    if (!chain) throw new Error("The relay's signing key is gone from its database.");
    return chain.key;
  };
}

/** The present key, and how it came from the first one, oldest first; null before the relay's first start. */
export function keyChain(
  database: DatabaseSync,
): { key: SigningKey; renewals: SignedRenewal[] } | null {
  // One statement reads both at one moment: a key and a chain that does not lead to it would be refused everywhere.
  const sql =
    "SELECT id, secret, (SELECT json_group_array(json(record) ORDER BY n) FROM key_renewals) AS records FROM signing_keys";
  const found = row(database, chainRow, { sql, with: [] });
  if (!found) return null;
  return { key: keyOf(found), renewals: signedRenewals.parse(JSON.parse(found.records)) };
}

/** A new one, where there is none. */
export function addKey(database: DatabaseSync, now: Timestamp): SigningKey {
  const secret = ed25519.utils.randomSecretKey();
  const key = keyOf({ id: keyId(bytesToHex(ed25519.getPublicKey(secret))), secret });
  database
    .prepare("INSERT INTO signing_keys (id, secret, created_at) VALUES (?, ?, ?)")
    .run(key.key, secret, now);
  return key;
}

function keyOf({ id, secret }: z.infer<typeof keyRow>): SigningKey {
  return {
    key: id,
    publicKey: bytesToHex(ed25519.getPublicKey(secret)),
    sign: (message) => ed25519.sign(message, secret),
  };
}
