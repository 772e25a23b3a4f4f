import { MINUTE_MS, type Timestamp } from "#core/time.ts";

const SOON_MS = 3 * MINUTE_MS;

/** How long something is still allowed, and whether that is worth a word; null once it is over. [PA5] */
export function timeLeft(
  expiry: Timestamp | null,
  now: Timestamp,
): { ms: number; isSoon: boolean } | null {
  if (expiry === null || expiry < now) return null;
  return { ms: expiry - now, isSoon: expiry - now <= SOON_MS };
}
