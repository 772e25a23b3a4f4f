// The links by which somebody comes into a team, or in again after a forgotten password.
import { type Refusal, refuse } from "#core/verdict.ts";
import type { LinkPurpose } from "#core/wire/team.ts";
import type { AccountsContext } from "./context.ts";
import { type LinkedInvitation, invitationByHash } from "./invitations.ts";
import { accountByEmail, accountById } from "./members.ts";
import { type PasswordLink, isStillTheirs, passwordLinkByHash } from "./password-links.ts";
import { sha256 } from "./secrets.ts";
import type { Admission, ThrottleRule } from "./throttle.ts";

/** Nobody guesses 256 bits: this only keeps whoever tries from keeping the relay busy. [AC20] */
export const LINK_RULE: ThrottleRule = {
  name: "link",
  pauseAfter: 10,
  pauseS: 120,
  blockAfter: 100,
  windowS: 24 * 3600,
};

export type LinkRefusal =
  | Refusal<"link-unknown" | "link-used" | "link-cancelled" | "link-expired">
  | Exclude<Admission, { ok: true }>;

type Found =
  | { kind: "invitation"; invitation: LinkedInvitation }
  | { kind: "password"; link: PasswordLink };
/** `network` as `networkOf` writes it. */
export type Held = { secret: string; network: string };

/** Uses nothing up. Refuses a link that is unknown, used, cancelled or too old, each as what it is. [TE7] */
export async function lookAtLink(
  context: AccountsContext,
  held: Held,
): Promise<{ ok: true; purpose: LinkPurpose } | LinkRefusal> {
  const admission = await admitted(context, held);
  if (!admission.ok) return admission;
  const found = validLink(context, held.secret);
  return found.ok ? { ok: true, purpose: purposeOf(context, found) } : found;
}

/** Counts the try; a link that exists forgives those before it. [AC20] */
export async function admitted({ database, linkThrottle }: AccountsContext, held: Held) {
  const hash = sha256(held.secret);
  const keys = { pause: held.network, block: hash };
  const admission = await linkThrottle.admit(keys);
  const isKnown = invitationByHash(database, hash) ?? passwordLinkByHash(database, hash);
  if (admission.ok && isKnown) await linkThrottle.forgive(keys);
  return admission;
}

/** What the link opens at this moment. */
export function validLink(
  context: AccountsContext,
  secret: string,
): ({ ok: true } & Found) | LinkRefusal {
  const { database } = context;
  const hash = sha256(secret);
  const now = context.now();
  const invitation = invitationByHash(database, hash);
  if (invitation) {
    if (invitation.state === "accepted") return refuse("link-used");
    if (invitation.state === "cancelled") return refuse("link-cancelled");
    if (invitation.expiresAt <= now) return refuse("link-expired");
    return { ok: true, kind: "invitation", invitation };
  }
  const link = passwordLinkByHash(database, hash);
  if (!link) return refuse("link-unknown");
  if (link.usedAt !== null) return refuse("link-used");
  if (!isStillTheirs(database, link)) return refuse("link-cancelled");
  if (link.expiresAt <= now) return refuse("link-expired");
  return { ok: true, kind: "password", link };
}

function purposeOf({ database }: AccountsContext, found: Found): LinkPurpose {
  if (found.kind === "password") {
    return { kind: "password", email: accountById(database, found.link.account)?.email ?? "" };
  }
  const { centre, centreName, email } = found.invitation;
  const hasAccount = accountByEmail(database, email) !== null;
  return { kind: "invitation", centre, centreName, email, hasAccount };
}
