// The invitation of a session as a link, `https://relay/join#SECRET`, which is also what its QR says. The
// secret stands behind the `#`, which browsers do not send: no server and no proxy on the way logs it.
import { invitationSecret, type InvitationSecret } from "#core/facts/schema.ts";
import { relayUrls, type RelayUrls } from "./address.ts";
import { parseLink } from "./link-address.ts";

const PATH = /\/join$/;

export type JoinLink = { relay: RelayUrls; secret: InvitationSecret };
/** What else people paste: a link into a team, one to a new password, or a part of a link. */
export type NoJoinLink = "team-link" | "password-link" | "incomplete";

export function joinAddress(relay: string, secret: InvitationSecret): string {
  return `${relay}/join#${secret}`;
}

/** Also in the middle of a message; null for what is no invitation of a session, or not all of one. [IN9] */
export function parseJoinLink(typed: string): JoinLink | null {
  return firstOf(wordsOf(typed), joinLinkOf);
}

function joinLinkOf(word: string): JoinLink | null {
  const [address = "", behind, ...more] = word.split("#");
  const relay = PATH.test(address) ? relayUrls(address.replace(PATH, "")) : null;
  const secret = invitationSecret.safeParse(behind).data;
  return relay && secret !== undefined && more.length === 0 ? { relay, secret } : null;
}

/** What somebody has pasted that is a link and no invitation; null for what nobody would call a link. */
export function whyNoJoinLink(typed: string): NoJoinLink | null {
  const link = firstOf(wordsOf(typed), parseLink);
  if (link) return link.kind === "password" ? "password-link" : "team-link";
  return /:\/\/|\/join/.test(typed) ? "incomplete" : null;
}

/** What stands between blanks, without the brackets and stops around it; none of them ends a secret. */
function wordsOf(text: string): string[] {
  const words = text.match(/\S+/g) ?? [];
  return words.map((word) => word.replaceAll(/^[<([{"'«“‘]+|[>)\]}"'»”’.,;:!?…]+$/g, ""));
}

function firstOf<Found>(words: readonly string[], parse: (word: string) => Found | null) {
  for (const word of words) {
    const found = parse(word);
    if (found !== null) return found;
  }
  return null;
}
