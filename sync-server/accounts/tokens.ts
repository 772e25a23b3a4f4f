import type { DeviceId, PersonId } from "#core/ids.ts";
import { HOUR_MS, type Timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import type { AccountId } from "./schema.ts";
import { newSecret, sha256 } from "./secrets.ts";
import { forgetOldTries } from "./throttle.ts";

/** A working day. Not prolonged by use: a browser that is left open at school signs itself out. [AC6] */
const MEMBER_TOKEN_MS = 12 * HOUR_MS;
/** For a session that nobody finalises; the end of the session shortens it. [AC13] */
const INVIGILATOR_TOKEN_MS = 7 * 24 * HOUR_MS;
/** Time to send what was written offline, and to read what was sealed. [AC13] */
export const AFTER_SESSION_MS = 24 * HOUR_MS;

/** So long after its end a session tells whoever was in it that its results are out. [AD4] */
const AFTER_RESULTS_MS = 30 * 24 * HOUR_MS;

export type TokenOwner = { account: AccountId } | { invigilator: PersonId };
export type IssuedToken = { token: string; expiresAt: Timestamp };

/** A token that works on this device only; the database learns its hash. [AC5] */
export function issueToken(
  database: DatabaseSync,
  args: { owner: TokenOwner; device: DeviceId; now: Timestamp },
): IssuedToken {
  const { owner, device, now } = args;
  const account = "account" in owner ? owner.account : null;
  const invigilator = "invigilator" in owner ? owner.invigilator : null;
  const token = newSecret();
  const expiresAt = now + (account ? MEMBER_TOKEN_MS : INVIGILATOR_TOKEN_MS);
  forgetExpired(database, now);
  rememberDevice(database, device, now);
  database
    .prepare("INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?)")
    .run(sha256(token), device, account, invigilator, now, expiresAt);
  return { token, expiresAt };
}

/** Ends a token at once; one that is unknown has ended already. */
export function revokeToken(database: DatabaseSync, token: string): void {
  database.prepare("DELETE FROM tokens WHERE hash = ?").run(sha256(token));
}

/** Signs the account out on every device, but for the one that holds the token `kept`. */
export function revokeTokensOf(database: DatabaseSync, account: AccountId, kept = ""): void {
  database.prepare("DELETE FROM tokens WHERE account = ? AND hash <> ?").run(account, sha256(kept));
}

export function rememberDevice(database: DatabaseSync, device: DeviceId, now: Timestamp): void {
  database
    .prepare(
      `INSERT INTO devices (id, first_seen_at, last_seen_at) VALUES (?1, ?2, ?2)
       ON CONFLICT (id) DO UPDATE SET last_seen_at = ?2`,
    )
    .run(device, now);
}

/**
 * But for those of invigilators whose session waits for its results: theirs may be an addendum. After that it is
 * refused as too late for a while, and not as a stranger's. [AD4]
 */
function forgetExpired(database: DatabaseSync, now: Timestamp): void {
  database
    .prepare(
      `DELETE FROM tokens WHERE expires_at <= ? AND NOT EXISTS (
         SELECT 1 FROM invigilators JOIN session_codes USING (session)
         WHERE person = tokens.invigilator
           AND (state = 'finalised' OR (state = 'published' AND ended_at > ?)))`,
    )
    .run(now, now - AFTER_RESULTS_MS);
  forgetOldTries(database, now);
}
