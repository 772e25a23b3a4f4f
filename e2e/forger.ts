// Somebody who has the relay in their hands, its key included, and lets it say that something else was sealed.
import { createHash, createPrivateKey, sign, type KeyObject } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import * as z from "zod";

const receiptRow = z.object({ n: z.number(), log: z.string(), receipt: z.string() });
const keyRow = z.object({ secret: z.instanceof(Uint8Array) });
const factRow = z.object({ place: z.number(), fact: z.string() });

/** In front of the 32 bytes of an Ed25519 key, its description as PKCS #8. */
const PKCS8_HEAD = "302e020100300506032b657004220420";

/**
 * The last receipt of a relay that does not run: from now on it names other content, is signed with the
 * relay's own key, and the log names it as the one that it was sealed with.
 */
export function forgeLastReceipt(file: string): void {
  const database = new DatabaseSync(file);
  const last = database.prepare("SELECT n, log, receipt FROM receipts ORDER BY n DESC LIMIT 1");
  const { n, log, receipt } = receiptRow.parse(last.get());
  const forged = receipt.replace(/("contentHash":")[0-9a-f]{64}/, `$1${sha256("something else")}`);
  const signature = sign(null, Buffer.from(forged), signingKey(database));
  database
    .prepare("UPDATE receipts SET receipt = ?, signature = ? WHERE n = ?")
    .run(forged, signature, n);
  nameInTheLog(database, log, { before: sha256(receipt), after: sha256(forged) });
  database.close();
}

function nameInTheLog(
  database: DatabaseSync,
  log: string,
  { before, after }: { before: string; after: string },
): void {
  const sql = `SELECT place, CAST(bytes AS TEXT) AS fact FROM items
    WHERE log = ? AND kind = 'fact' AND CAST(bytes AS TEXT) LIKE ?`;
  const found = factRow.parse(database.prepare(sql).get(log, `%${before}%`));
  const fact = found.fact.replace(before, after);
  database
    .prepare("UPDATE items SET bytes = ?, hash = ? WHERE place = ?")
    .run(Buffer.from(fact), sha256(fact), found.place);
}

function signingKey(database: DatabaseSync): KeyObject {
  const row = database.prepare("SELECT secret FROM signing_keys ORDER BY created_at DESC LIMIT 1");
  const { secret } = keyRow.parse(row.get());
  const key = Buffer.concat([Buffer.from(PKCS8_HEAD, "hex"), secret]);
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
