import type { Timestamp } from "../time.ts";
import { isGenuine, type SignedRenewal } from "./renewal.ts";

/** A key with which a relay signs or has signed; `until`: when it was replaced, null for the one of now. */
export type RelayKey = { publicKey: string; until: Timestamp | null };

/**
 * Every key of a relay, the oldest first, as these records link them. Whoever knows one of them knows all: each
 * vouches for the next, and the next for it. [PF5]
 * null: the records are not one chain, a signature is missing, or the known key is none of theirs.
 */
export function keysOf(
  knownKey: string,
  renewals: readonly SignedRenewal[],
): readonly RelayKey[] | null {
  const first = renewals[0]?.renewal.from ?? knownKey;
  const publicKeys = [first, ...renewals.map(({ renewal }) => renewal.to)];
  if (!publicKeys.includes(knownKey) || new Set(publicKeys).size < publicKeys.length) return null;
  if (!renewals.every(isGenuine) || !renewals.every(follows)) return null;
  return publicKeys.map((publicKey, index) => ({
    publicKey,
    until: renewals[index]?.renewal.at ?? null,
  }));
}

function follows(
  { renewal }: SignedRenewal,
  index: number,
  renewals: readonly SignedRenewal[],
): boolean {
  const before = renewals[index - 1]?.renewal;
  return before === undefined || (before.to === renewal.from && before.at <= renewal.at);
}
