import * as z from "zod";

const EXTENSION = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/;

/**
 * Whether a page of this origin may speak to the relay: a browser extension, a page of the relay itself
 * (`host` as the request names it, where such pages ask), or one that was configured.
 * A filter against pages that try their luck; the proof is the token. [AC16]
 */
export function isAllowedOrigin(
  origin: string,
  allowed: { host: string | undefined; configured: readonly string[] },
): boolean {
  if (EXTENSION.test(origin) || allowed.configured.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === allowed.host;
}

/** An origin exactly as a browser sends it: scheme, host and port, no path. */
export function webOrigin(message: string) {
  return z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, message);
}
