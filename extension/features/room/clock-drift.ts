import { MINUTE_MS } from "#core/time.ts";

/** Below this a clock is right enough for a room. */
const WRONG_MS = 2 * MINUTE_MS;

/** How far this device's clock is from the server's, which is `aheadMs` ahead of it; null if that is little. [PA9] */
export function clockDrift(aheadMs: number): { ms: number; way: "behind" | "ahead" } | null {
  const ms = Math.abs(aheadMs);
  return ms < WRONG_MS ? null : { ms, way: aheadMs > 0 ? "behind" : "ahead" };
}
