// What was played so far, in one line.
import type { Outcome } from "./schedule.ts";

export type Tally = { played: number; broken: number; with: Record<string, number> };

const REMARKABLE: readonly (readonly [string, (outcome: Outcome) => boolean])[] = [
  ["sealed", ({ sealed }) => sealed],
  ["with edits kept out by the seal", ({ excluded }) => excluded > 0],
  ["with a document begun anew", ({ rebuilt }) => rebuilt > 0],
];

export function emptyTally(): Tally {
  return { played: 0, broken: 0, with: {} };
}

export function count(tally: Tally, outcome: Outcome): void {
  tally.played += 1;
  if (outcome.broken !== null) tally.broken += 1;
  for (const [what, isSo] of REMARKABLE)
    if (isSo(outcome)) tally.with[what] = (tally.with[what] ?? 0) + 1;
}

export function told({ played, broken, with: what }: Tally, cpuMs: number): string {
  const remarkable = REMARKABLE.map(([name]) => `${what[name] ?? 0} ${name}`);
  const parts = [...remarkable, `${(cpuMs / Math.max(1, played)).toFixed(1)} ms of CPU each`];
  return `${played} schedules, ${broken} broken; ${parts.join(", ")}\n`;
}
