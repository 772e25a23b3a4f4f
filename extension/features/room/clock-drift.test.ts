import { expect, test } from "vitest";
import { MINUTE_MS } from "#core/time.ts";
import { clockDrift } from "./clock-drift.ts";

test("[PA9] a clock that is less than two minutes wrong is right enough", () => {
  expect([0, 119_999, -119_999].map(clockDrift)).toEqual([null, null, null]);
});

test("[PA9] from two minutes on it is told how far, and which way", () => {
  expect(clockDrift(2 * MINUTE_MS)).toEqual({ ms: 120_000, way: "behind" });
  expect(clockDrift(-4 * MINUTE_MS)).toEqual({ ms: 240_000, way: "ahead" });
});
