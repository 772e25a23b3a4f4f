import { beforeEach, expect, test } from "vitest";
import { claimAlerts } from "./claim-alerts.ts";

let kept: readonly string[] = [];
beforeEach(() => void (kept = []));
const called = {
  read: async () => [...kept],
  keep: async (alerts: readonly string[]) => void (kept = alerts),
};

const inWindow = (isSomePageWatched: boolean) => ({
  open: ["image"],
  called,
  isWatched: async () => isSomePageWatched,
});

test("[PA8] of two windows that hear of an alert at once one calls", async () => {
  const calls = await Promise.all([claimAlerts(inWindow(false)), claimAlerts(inWindow(false))]);
  expect(calls.flat()).toEqual(["image"]);
});

test("[PA8] what is seen in one window does not call from another, not even later", async () => {
  expect(await claimAlerts(inWindow(true))).toEqual([]);
  expect(await claimAlerts(inWindow(false))).toEqual([]);
});
