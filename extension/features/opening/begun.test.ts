import { expect, test } from "vitest";
import { isInHand, isPrepared } from "./begun.ts";

const NINE = Date.UTC(2026, 10, 27, 9);

test("[CE8] what has begun and is not finalised is gone on with before the space opens, the rest comes back", () => {
  expect(isInHand({ firstStart: NINE, lifecycle: "open" })).toBe(true);
  expect(isInHand({ firstStart: NINE, lifecycle: "finalised" })).toBe(false);
  expect(isInHand({ firstStart: null, lifecycle: "open" })).toBe(false);
  expect(isPrepared({ firstStart: null, lifecycle: "open" })).toBe(true);
  expect(isPrepared({ firstStart: NINE, lifecycle: "open" })).toBe(false);
});
