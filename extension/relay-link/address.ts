/** The addresses of one relay; null when what was typed is none. Plain http is for this computer only. */
export type RelayUrls = { http: string; socket: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const HERE = new Set(["127.0.0.1", "localhost", "[::1]"]);

export function relayUrls(typed: string): RelayUrls | null {
  const text = typed.trim().replace(/\/+$/, "");
  const full = SCHEME.test(text) ? text : `https://${text}`;
  // Chromium takes a blank in the name of a host for %20.
  if (text === "" || /\s/.test(text) || !URL.canParse(full)) return null;
  const url = new URL(full);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.protocol === "http:" && !HERE.has(url.hostname)) return null;
  if (url.username !== "" || url.search !== "" || url.hash !== "") return null;
  const http = url.href.replace(/\/+$/, "");
  return { http, socket: `${http.replace(/^http/, "ws")}/socket` };
}
