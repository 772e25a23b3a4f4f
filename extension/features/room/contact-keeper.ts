import { MINUTE_MS } from "#core/time.ts";

/** Keeps when the relay was last heard: at once, then once a minute at most, for each time is written to the disk. */
export function createContactKeeper(keep: (at: number) => void): (now: number) => void {
  let keptAt = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - keptAt < MINUTE_MS) return;
    keptAt = now;
    keep(now);
  };
}
