import { keepRelayKey, keptRelayKey } from "../platform/settings.ts";
import { fetchRelayKey } from "./api.ts";

/**
 * The key with which the receipts of the relay at this address are checked: as it was when this device
 * first asked, which it does whenever somebody comes in. null while it never answered.
 */
export async function relayKeyAt(relay: string): Promise<string | null> {
  const kept = await keptRelayKey(relay);
  if (kept !== null) return kept;
  const publicKey = await fetchRelayKey(relay);
  if (publicKey !== null) await keepRelayKey(relay, publicKey);
  return publicKey;
}
