import { type Refusal, refuse } from "#core/verdict.ts";
import { transaction } from "../store/database.ts";
import type { AccountsContext } from "./context.ts";
import { accountById, setPasswordHash } from "./members.ts";
import { hashPassword } from "./passwords.ts";
import type { AccountId } from "./schema.ts";
import { type SignInRefusal, throttleKeys } from "./sign-in.ts";
import { revokeTokensOf } from "./tokens.ts";

export type ChangePasswordArgs = {
  account: AccountId;
  present: string;
  next: string;
  /** Of the device that asks, which stays signed in. */
  token: string;
  /** As `networkOf` writes it. */
  network: string;
};

/**
 * Signs the account out on every other device. Wrong tries count with those of signing in: whoever finds
 * a computer unlocked guesses no more freely than anybody else. [AC19]
 */
export async function changePassword(
  context: AccountsContext,
  args: ChangePasswordArgs,
): Promise<{ ok: true } | SignInRefusal | Refusal<"not-signed-in">> {
  const { database, passwords, signInThrottle } = context;
  const account = accountById(database, args.account);
  if (!account) return refuse("not-signed-in");
  if (passwords.isBusy()) return refuse("busy");
  const keys = throttleKeys({ email: account.email, network: args.network });
  const admission = await signInThrottle.admit(keys);
  if (!admission.ok) return admission;
  if (!(await passwords.isRight(account.passwordHash, args.present))) {
    return refuse("wrong-credentials");
  }
  await signInThrottle.forgive(keys);
  const passwordHash = await hashPassword(args.next);
  return transaction(database, () => {
    const now = accountById(database, args.account);
    // Somebody with the same password was quicker, or a link has replaced it.
    if (now?.passwordHash !== account.passwordHash) return refuse("wrong-credentials");
    setPasswordHash(database, account.id, passwordHash);
    revokeTokensOf(database, account.id, args.token);
    return { ok: true };
  });
}
