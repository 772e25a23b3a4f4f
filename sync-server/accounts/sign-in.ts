import type { DeviceId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { transaction } from "../store/database.ts";
import { row } from "../store/rows.ts";
import type { AccountsContext } from "./context.ts";
import { type Account, accountByEmail, accountById, memberships, renewHash } from "./members.ts";
import { isOutdated } from "./passwords.ts";
import type { Membership } from "./schema.ts";
import { sha256 } from "./secrets.ts";
import type { Admission, ThrottleRule } from "./throttle.ts";
import { type IssuedToken, issueToken } from "./tokens.ts";

/** Pix's own numbers (10 and 30 failures, 2 minutes), counted over a day. [AC4] */
export const SIGN_IN_RULE: ThrottleRule = {
  name: "sign-in",
  pauseAfter: 10,
  pauseS: 120,
  blockAfter: 30,
  windowS: 24 * 3600,
};

export type SignInArgs = {
  /** As the schema `email` writes it. */
  email: string;
  password: string;
  device: DeviceId;
  /** As `networkOf` writes it. */
  network: string;
};

export type SignedIn = {
  ok: true;
  token: string;
  expiresAt: Timestamp;
  name: string;
  centres: Membership[];
};

export type SignInRefusal =
  | Refusal<"wrong-credentials" | "busy">
  | Exclude<Admission, { ok: true }>;

/**
 * Refuses: `wrong-credentials` for an unknown address as for a wrong password [AC3], `slow-down` and
 * `blocked` after too many of them from one network [AC4], `busy` when too many people sign in at once.
 */
export async function signIn(
  context: AccountsContext,
  args: SignInArgs,
): Promise<SignedIn | SignInRefusal> {
  const { database, passwords, signInThrottle } = context;
  if (passwords.isBusy()) return refuse("busy");
  const keys = throttleKeys(args);
  const admission = await signInThrottle.admit(keys);
  if (!admission.ok) return admission;
  const account = accountByEmail(database, args.email);
  const isRight = await passwords.isRight(account?.passwordHash ?? null, args.password);
  if (!account || !isRight) return refuse("wrong-credentials");
  const issued = issuedTo(context, account, args.device);
  // Replaced while it was being proven: asked anew of the password that counts now.
  if (!issued) return await signIn(context, args);
  await signInThrottle.forgive(keys);
  if (isOutdated(account.passwordHash)) await renewHash(database, account, args.password);
  return { ok: true, ...issued, name: account.name, centres: memberships(database, account.id) };
}

/** null when the password that was proven is not that of the account any more. [AC19] */
function issuedTo(
  { database, now }: AccountsContext,
  { id, passwordHash }: Account,
  device: DeviceId,
): IssuedToken | null {
  return transaction(database, () =>
    accountById(database, id)?.passwordHash === passwordHash
      ? issueToken(database, { owner: { account: id }, device, now: now() })
      : null,
  );
}

/** Lets an account try again at once, from every network. [AC4] */
export function liftSignInBlocks(database: DatabaseSync, email: string): void {
  database
    .prepare("DELETE FROM throttle WHERE key LIKE 'sign-in-%:' || ? || ':%'")
    .run(sha256(email));
}

/** Whether wrong passwords keep this address out from some network until somebody lifts it. [TE8] */
export function isSignInBlocked(database: DatabaseSync, email: string, now: Timestamp): boolean {
  const sql = `SELECT points FROM throttle
    WHERE key LIKE 'sign-in-block:' || ? || ':%' AND points > ? AND expire > ?`;
  const args = [sha256(email), SIGN_IN_RULE.blockAfter, now];
  return row(database, z.object({ points: z.int() }), { sql, with: args }) !== null;
}

/** Under which the tries of this address from this network are counted. */
export function throttleKeys({ email, network }: Pick<SignInArgs, "email" | "network">) {
  const key = `${sha256(email)}:${network}`;
  return { pause: key, block: key };
}
