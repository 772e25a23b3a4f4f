// How long one waits for a relay that was killed, and what one says then.
import { setTimeout as pause } from "node:timers/promises";

/** Whoever has waited so long is not answered any more. */
const PATIENCE_MS = 60_000;

/** What plays the same again. */
export function commandFor({ kills, seed }: { kills: number; seed: number }): string {
  return `npm run kill -- --relay ${kills} --browser 0 --seed ${seed}`;
}

/** A relay that answers nobody is a flaw, and nothing to wait for. */
export async function inTime<Done>(work: Promise<Done>, where: string): Promise<Done> {
  const over = new AbortController();
  const late = pause(PATIENCE_MS, undefined, { signal: over.signal }).then(() => {
    throw new Error(`nobody got on in ${where}`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}
