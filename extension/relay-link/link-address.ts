// Links that let somebody in: `https://relay/invitation#SECRET`. The relay makes the secret and does not
// know under which address it is reached, so the device writes the link and reads it.
import { relayUrls, type RelayUrls } from "./address.ts";

const PATH = /\/(?:invitation|password)$/;
const SECRET = /^[\w-]{43}$/;

export type LinkKind = "invitation" | "password";

export function linkAddress(
  relay: string,
  { kind, secret }: { kind: LinkKind; secret: string },
): string {
  return `${relay}/${kind}#${secret}`;
}

/** null for what is no such link, or not all of one. */
export function parseLink(
  typed: string,
): { relay: RelayUrls; kind: LinkKind; secret: string } | null {
  const [address = "", secret = ""] = typed.trim().split("#");
  const relay = PATH.test(address) ? relayUrls(address.replace(PATH, "")) : null;
  const kind = address.endsWith("/password") ? "password" : "invitation";
  return relay && SECRET.test(secret) ? { relay, kind, secret } : null;
}
