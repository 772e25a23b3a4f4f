import { readFileSync } from "node:fs";
import { learnt, type KnownKeys } from "../../keys/known-keys.ts";
import { relayIdentity } from "../../wire/http.ts";

type Given = { ok: true; known: KnownKeys | null } | { ok: false; says: string };

/** The relay's keys as they were typed: one of them, or the file with all that GET /relay answered; null without any. */
export function givenKeys({
  key: typed,
  relay,
}: {
  key?: string | undefined;
  relay?: string | undefined;
}): Given {
  if (typed !== undefined && relay !== undefined)
    return { ok: false, says: "--key and --relay both say which relay it is: give one of them." };
  if (relay !== undefined) return savedKeys(relay);
  if (typed === undefined) return { ok: true, known: null };
  const publicKey = givenKey(typed);
  return publicKey === null
    ? { ok: false, says: "--key takes the 64 hex digits of a public key." }
    : { ok: true, known: { publicKey, renewals: [] } };
}

/** The public key as it was copied from somewhere, as the receipts are checked with it; null if it is none. */
export function givenKey(text: string): string | null {
  const key = text.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(key) ? key : null;
}

function savedKeys(file: string): Given {
  const said = relayIdentity.safeParse(jsonIn(file)).data;
  const known = said && learnt(null, said);
  return known
    ? { ok: true, known }
    : { ok: false, says: "--relay takes a file with what GET /relay answered." };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
