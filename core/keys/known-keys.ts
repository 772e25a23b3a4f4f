// What somebody knows of a relay's keys, and what they believe of news about them.
import * as z from "zod";
import { canonicalJson } from "../canonical.ts";
import { keysOf } from "./chain.ts";
import { signedRenewals, type SignedRenewal } from "./renewal.ts";
import { publicKey } from "./signature.ts";

/** One key, and the records that link it to the others: all that there were when it was asked. */
export const knownKeys = z.object({ publicKey, renewals: signedRenewals });
export type KnownKeys = z.infer<typeof knownKeys>;
/** `relay`: the address under which it was met. */
export type KnownRelay = { relay: string; known: KnownKeys };

/** The one that signs now, as far as is known. */
export function newestKey({ publicKey: known, renewals }: KnownKeys): string {
  return renewals.at(-1)?.renewal.to ?? known;
}

/**
 * What is known after the relay has told of its keys: `told.publicKey` is the one with which it signs now. Without
 * anything known before, whoever answers is believed. [SR11]
 * null: it leads from the newest known key to none, forgets a record, or does not end at the key that it names.
 */
export function learnt(known: KnownKeys | null, told: KnownKeys): KnownKeys | null {
  const anchor = known ? newestKey(known) : told.publicKey;
  const keys = keysOf(anchor, told.renewals);
  if (keys?.at(-1)?.publicKey !== told.publicKey) return null;
  if (!known) return told;
  if (!isContinuedBy(known, told.renewals)) return null;
  return { publicKey: known.publicKey, renewals: told.renewals };
}

/**
 * Whether these are the records that are known, and later ones. Whoever has the secret of a replaced key can link
 * another one to it from in front, and each of those records would be genuine.
 */
export function isContinuedBy(
  { renewals: known }: KnownKeys,
  renewals: readonly SignedRenewal[],
): boolean {
  return canonicalJson(renewals.slice(0, known.length)) === canonicalJson(known);
}
