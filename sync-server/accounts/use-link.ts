import { newPassword } from "#core/accounts/credentials.ts";
import type { DeviceId } from "#core/ids.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import { transaction } from "../store/database.ts";
import type { AccountsContext } from "./context.ts";
import { closeInvitation } from "./invitations.ts";
import { type Held, type LinkRefusal, admitted, validLink } from "./links.ts";
import {
  accountByEmail,
  accountById,
  addMembership,
  insertAccount,
  memberships,
  setPasswordHash,
} from "./members.ts";
import { closePasswordLink } from "./password-links.ts";
import { hashPassword } from "./passwords.ts";
import type { AccountId } from "./schema.ts";
import { type SignInRefusal, type SignedIn, liftSignInBlocks, signIn } from "./sign-in.ts";
import { issueToken, revokeToken, revokeTokensOf } from "./tokens.ts";

export type UseLinkArgs = Held & {
  /** Of the account that the address has, or a new one. */
  password: string;
  /** As the schema `displayName` writes it; only a new account needs one. */
  name: string | null;
  device: DeviceId;
};

export type UseLinkRefusal =
  | LinkRefusal
  | SignInRefusal
  | Refusal<"already-member" | "bad-request">;

/** Does what the link is for, and signs in. Once: whoever comes second is refused with `link-used`. [AC20] */
export async function useLink(
  context: AccountsContext,
  args: UseLinkArgs,
): Promise<SignedIn | UseLinkRefusal> {
  const admission = await admitted(context, args);
  if (!admission.ok) return admission;
  const found = validLink(context, args.secret);
  if (!found.ok) return found;
  if (found.kind === "password") return replacePassword(context, args);
  const isKnown = accountByEmail(context.database, found.invitation.email) !== null;
  return isKnown
    ? joinWithAccount(context, args, found.invitation.email)
    : joinAsNew(context, args);
}

async function joinWithAccount(
  context: AccountsContext,
  args: UseLinkArgs,
  email: string,
): Promise<SignedIn | UseLinkRefusal> {
  const { database } = context;
  const known = await signIn(context, { ...args, email });
  if (!known.ok) return known;
  const joined = transaction(database, () => {
    const account = accountByEmail(database, email);
    return account ? joinedAs(context, args, account.id) : refuse("link-unknown");
  });
  if (joined.ok) return { ...known, centres: joined.centres };
  revokeToken(database, known.token);
  return joined;
}

async function joinAsNew(
  context: AccountsContext,
  args: UseLinkArgs,
): Promise<SignedIn | UseLinkRefusal> {
  const { database, passwords } = context;
  const { name } = args;
  if (name === null || !isGoodPassword(args)) return refuse("bad-request");
  if (passwords.isBusy()) return refuse("busy");
  const passwordHash = await hashPassword(args.password);
  return transaction(database, () => {
    const now = context.now();
    const found = validLink(context, args.secret);
    if (!found.ok) return found;
    if (found.kind !== "invitation") return refuse("link-unknown");
    const { email } = found.invitation;
    // Somebody has given the address an account meanwhile: the next try asks for its password.
    const added = insertAccount(database, { email, name, passwordHash, now });
    if (!added.ok) return refuse("wrong-credentials");
    const joined = joinedAs(context, args, added.id);
    if (!joined.ok) return joined;
    const owner = { account: added.id };
    const issued = issueToken(database, { owner, device: args.device, now });
    return { ok: true, ...issued, name, centres: joined.centres };
  });
}

/** Within a transaction: the invitation is looked at again, for somebody may have been quicker. */
function joinedAs(context: AccountsContext, { secret }: UseLinkArgs, account: AccountId) {
  const { database } = context;
  const found = validLink(context, secret);
  if (!found.ok) return found;
  if (found.kind !== "invitation") return refuse("link-unknown");
  const { id, centre } = found.invitation;
  const args = { account, centre, centreRole: "member", now: context.now() } as const;
  const added = addMembership(database, args);
  if (!added.ok) return added;
  closeInvitation(database, id);
  return { ok: true as const, centres: memberships(database, account) };
}

async function replacePassword(
  context: AccountsContext,
  args: UseLinkArgs,
): Promise<SignedIn | UseLinkRefusal> {
  const { database, passwords } = context;
  if (!isGoodPassword(args)) return refuse("bad-request");
  if (passwords.isBusy()) return refuse("busy");
  const passwordHash = await hashPassword(args.password);
  return transaction(database, () => {
    const now = context.now();
    const found = validLink(context, args.secret);
    if (!found.ok) return found;
    const account = found.kind === "password" ? accountById(database, found.link.account) : null;
    if (!account) return refuse("link-unknown");
    closePasswordLink(database, account.id, now);
    setPasswordHash(database, account.id, passwordHash);
    revokeTokensOf(database, account.id);
    liftSignInBlocks(database, account.email);
    const owner = { account: account.id };
    const issued = issueToken(database, { owner, device: args.device, now });
    const centres = memberships(database, account.id);
    return { ok: true, ...issued, name: account.name, centres };
  });
}

/** Asked of new ones only. [AC2] */
function isGoodPassword({ password }: UseLinkArgs): boolean {
  return newPassword.safeParse(password).success;
}
