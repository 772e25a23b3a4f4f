import { describe, expect, test } from "vitest";
import { PLANTED_BUGS, type PlantedBug } from "./bugs.ts";
import { runSchedule, type Outcome } from "./schedule.ts";
import { SEEDS_THAT_FAILED } from "./seeds.ts";

/** Schedules take their time on a busy machine. */
const TIMEOUT_MS = 60_000;
const SCHEDULES = 60;
/** Every bug is found within so many schedules from its seed; most are found by the first. */
const WITHIN = 20;
const FROM: Record<PlantedBug, number> = {
  "lock-checked-outside": 33,
  "ack-before-commit": 183,
  "news-before-commit": 6,
  "guard-asleep": 6,
  "receipt-not-kept": 1,
  "unsent-dropped-at-lock": 1,
  "sent-before-disk": 164,
  "place-before-documents": 81,
  "sent-is-acknowledged": 1,
  "words-left-aside": 9,
  "voided-not-told": 57,
  "facts-not-kept": 1,
};

function played(seeds: readonly number[]): Outcome[] {
  return seeds.map((seed) => runSchedule(seed));
}

function brokenIn(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ seed, broken }) => (broken === null ? [] : `seed ${seed}: ${broken}`));
}

function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

describe("people, devices, a relay, and everything that can go wrong between them", () => {
  const outcomes = played(seedsFrom(1, SCHEDULES));

  test("no promise is broken", () => {
    expect(brokenIn(outcomes)).toEqual([]);
  });

  test("no promise is broken where one once was", { timeout: TIMEOUT_MS }, () => {
    expect(brokenIn(played(SEEDS_THAT_FAILED))).toEqual([]);
  });

  test("many sessions are sealed, and edits come too late for the seal", () => {
    expect(outcomes.filter(({ sealed }) => sealed).length).toBeGreaterThan(SCHEDULES / 4);
    expect(outcomes.some(({ excluded }) => excluded > 0)).toBe(true);
  });

  test("documents are begun anew, because devices were put back in time", () => {
    expect(outcomes.some(({ rebuilt }) => rebuilt > 0)).toBe(true);
  });

  test("the same seed plays the same schedule", () => {
    expect(played([1, 2, 3])).toEqual(outcomes.slice(0, 3));
  });
});

test.each(PLANTED_BUGS)("%s is found", { timeout: TIMEOUT_MS }, (bug) => {
  const found = seedsFrom(FROM[bug], WITHIN).find((seed) => runSchedule(seed, bug).broken !== null);
  expect(found).toBeDefined();
});
