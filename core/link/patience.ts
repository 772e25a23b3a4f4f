// How long a link waits for what. Only differences of the device's clock are used, and a clock that is
// set, forwards or back, makes a link ask too early, never too late.
import { CLOSING_LEASE_MS } from "../log/decide.ts";
import type { Timestamp } from "../time.ts";

/** A frame that is not answered by then is taken for lost. */
export const ANSWER_MS = 10_000;
/** Hints may be lost: so often a page asks by itself. */
export const PULL_EVERY_MS = 25_000;
/** A refusal that time heals is tried again after this. */
export const PATIENCE_MS = 2_000;
/** The relay's lease, counted from when the page heard of it; after it nobody waits for this device. */
export const LEASE_MS = CLOSING_LEASE_MS;

export function isOver(since: Timestamp, ms: number, now: Timestamp): boolean {
  return Math.abs(now - since) > ms;
}

/** Whether to wait for `retryAt`, which was set as PATIENCE_MS from then. */
export function mustWait(retryAt: Timestamp, now: Timestamp): boolean {
  return now < retryAt && retryAt - now <= PATIENCE_MS;
}
