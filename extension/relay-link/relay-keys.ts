import { keysOf, type RelayKey } from "#core/keys/chain.ts";
import type { KnownKeys } from "#core/keys/known-keys.ts";
import { keyId } from "#core/keys/signature.ts";
import { keptRelayKeys, learnRelayKeys } from "../platform/settings.ts";
import { fetchRelayKeys } from "./api.ts";

/** What this device knows of the relay's keys. */
export type KeysHere = {
  /** The key that it got first, and how that was renewed since. */
  known: KnownKeys;
  /** All of them, the oldest first. */
  keys: readonly RelayKey[];
  /** The relay has just told of them, or of others that nothing links to these. */
  isAsked: boolean;
};

/**
 * The keys with which the receipts of the relay at this address are checked; it is asked while it has not answered
 * once, and for a key called `wanted` that is not known here. null while it never answered, and where what is kept of
 * it cannot be read. [SR11]
 */
export async function relayKeysAt(relay: string, wanted: string | null): Promise<KeysHere | null> {
  const kept = await keptRelayKeys(relay);
  const here = kept.is === "known" ? keysHere(kept.known, false) : null;
  const isKnown = here?.keys.some(({ publicKey }) => keyId(publicKey) === wanted) ?? false;
  return here && (wanted === null || isKnown) ? here : await askRelayKeys(relay);
}

/**
 * Asks the relay, and keeps what follows from what is known of it: whoever answers under this address later with a key
 * to which none that is known has handed over is not this relay. Whenever somebody comes in. [SR11]
 */
export async function askRelayKeys(relay: string): Promise<KeysHere | null> {
  const told = await fetchRelayKeys(relay);
  if (told) await learnRelayKeys(relay, told);
  const kept = await keptRelayKeys(relay);
  return kept.is === "known" ? keysHere(kept.known, told !== null) : null;
}

function keysHere(known: KnownKeys, isAsked: boolean): KeysHere | null {
  const keys = keysOf(known.publicKey, known.renewals);
  return keys && { known, keys, isAsked };
}
