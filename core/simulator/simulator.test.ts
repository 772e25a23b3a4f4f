import { expect, test } from "vitest";
import { doErrand } from "./errand.ts";
import { runSchedule } from "./schedule.ts";
import { SEEDS_THAT_FAILED } from "./seeds.ts";

// `npm test` plays thousands of schedules and hunts every planted bug beside these (core/simulator/main.ts).

test("no promise is broken where one once was", { timeout: 60_000 }, () => {
  const seeds = SEEDS_THAT_FAILED.map(({ seed }) => seed);
  const report = doErrand({ task: "play", seeds });
  const outcomes = report.task === "play" ? report.outcomes : [];
  expect(outcomes.filter(({ broken }) => broken !== null)).toEqual([]);
});

test("the same seed plays the same schedule, and another another", () => {
  const [one, again, other] = [1, 1, 2].map((seed) => runSchedule(seed));
  expect(again).toEqual(one);
  expect(other?.trace).not.toBe(one?.trace);
});

test("a planted bug is found and told with its seed", () => {
  const report = doErrand({ task: "hunt", bug: "receipt-not-kept", first: 1, most: 20 });
  expect(report).toMatchObject({ task: "hunt", found: { broken: expect.any(String) } });
});
