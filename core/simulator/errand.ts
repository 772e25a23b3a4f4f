// What one worker does at a time: a few schedules, or one planted bug until it is found.
import type { PlantedBug } from "./bugs.ts";
import { runSchedule, type Outcome } from "./schedule.ts";

/** `most`: after so many schedules a planted bug counts as not found. */
export type Errand =
  | { task: "play"; seeds: readonly number[] }
  | { task: "hunt"; bug: PlantedBug; first: number; most: number };
export type Report =
  | { task: "play"; outcomes: readonly Outcome[] }
  | { task: "hunt"; bug: PlantedBug; schedules: number; found: Outcome | null };

/** One schedule in so many is played twice, to see that nothing but the seed decides. */
const TWICE = 50;

export function doErrand(errand: Errand): Report {
  return errand.task === "play"
    ? { task: "play", outcomes: errand.seeds.map(played) }
    : hunted(errand);
}

function played(seed: number): Outcome {
  const outcome = runSchedule(seed);
  if (seed % TWICE !== 0 || outcome.broken !== null) return outcome;
  const same = runSchedule(seed).trace === outcome.trace;
  return same ? outcome : { ...outcome, broken: "the same seed played two schedules" };
}

function hunted({ bug, first, most }: Extract<Errand, { task: "hunt" }>): Report {
  for (let schedules = 1; schedules <= most; schedules += 1) {
    const outcome = runSchedule(first + schedules - 1, bug);
    if (outcome.broken !== null) return { task: "hunt", bug, schedules, found: outcome };
  }
  return { task: "hunt", bug, schedules: most, found: null };
}
