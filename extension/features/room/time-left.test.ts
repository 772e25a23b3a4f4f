import { expect, test } from "vitest";
import { timeLeft } from "./time-left.ts";

const EXPIRY = Date.parse("2026-11-24T10:15:00+01:00");
const MINUTE_MS = 60_000;

test("[PA5] a presence that lapses in 12 minutes is no news", () => {
  expect(timeLeft(EXPIRY, EXPIRY - 12 * MINUTE_MS)?.isSoon).toBe(false);
});

test("[PA5] a presence that lapses in 3 minutes is told", () => {
  expect(timeLeft(EXPIRY, EXPIRY - 3 * MINUTE_MS)?.isSoon).toBe(true);
});

test("[PA5] what is over has no time left", () => {
  expect(timeLeft(EXPIRY, EXPIRY + 1)).toBeNull();
});
