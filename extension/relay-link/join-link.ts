// The invitation of a session as a link, `https://relay/join#SECRET`, which is also what its QR says. The
// secret stands behind the `#`, which browsers do not send: no server and no proxy on the way logs it.
import { invitationSecret, type InvitationSecret } from "#core/facts/schema.ts";
import { relayUrls, type RelayUrls } from "./address.ts";
import { parseLink } from "./link-address.ts";

const PATH = /\/join$/;

export type JoinLink = { relay: RelayUrls; secret: InvitationSecret };
/** What else people paste: a link into a team, or a part of a link. */
export type NoJoinLink = "team-link" | "incomplete";

export function joinAddress(relay: string, secret: InvitationSecret): string {
  return `${relay}/join#${secret}`;
}

/** null for what is no invitation of a session, or not all of one. [IN9] */
export function parseJoinLink(typed: string): JoinLink | null {
  const [address = "", behind, ...more] = typed.trim().split("#");
  const relay = PATH.test(address) ? relayUrls(address.replace(PATH, "")) : null;
  const secret = invitationSecret.safeParse(behind).data;
  return relay && secret !== undefined && more.length === 0 ? { relay, secret } : null;
}

/** What somebody has pasted that is a link and no invitation; null for what nobody would call a link. */
export function whyNoJoinLink(typed: string): NoJoinLink | null {
  if (parseLink(typed)) return "team-link";
  return /:\/\/|#|\/join/.test(typed) ? "incomplete" : null;
}
