import "../documents/testing/solid-in-a-page.ts";
import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inFrames } from "./in-frames.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", { innerHeight: 2000 });
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const school = Array.from({ length: 500 }, (_, index) => `session ${index}`);

function list(entries: readonly string[], rows?: Parameters<typeof inFrames>[1]) {
  const [all, setAll] = createSignal(entries);
  const shown = createRoot(() => inFrames(all, rows));
  return { shown, setAll };
}

test("[SL7] the first rows of a long list are there at once, all of them a few frames later", () => {
  const { shown } = list(school);
  expect(shown()).toEqual(school.slice(0, 40));
  vi.runAllTimers();
  expect(shown()).toEqual(school);
});

test("[SL7] rows that stand already stay at once, whatever is taken away and comes back", () => {
  const { shown, setAll } = list(school.slice(0, 60));
  vi.runAllTimers();
  setAll(school);
  expect(shown()).toEqual(school.slice(0, 60));
  setAll(school.slice(30, 50));
  expect(shown()).toEqual(school.slice(30, 50));
  setAll(school.slice(0, 100));
  expect(shown()).toEqual(school.slice(0, 50));
  vi.runAllTimers();
  expect(shown()).toEqual(school.slice(0, 100));
});

test("[SL7] turned round, the first rows are right at once, and all of them a few frames later", () => {
  const { shown, setAll } = list(school);
  vi.runAllTimers();
  setAll(school.toReversed());
  expect(shown().slice(0, 40)).toEqual(school.slice(-40).toReversed());
  expect(new Set(shown())).toEqual(new Set(school));
  vi.runAllTimers();
  expect(shown()).toEqual(school.toReversed());
});

test("[SL7] no frame brings more rows than a slow computer draws in time", () => {
  const { shown } = list(school);
  let before = shown().length;
  while (before < school.length) {
    vi.advanceTimersToNextTimer();
    expect(shown().length - before).toBeLessThanOrEqual(40);
    before = shown().length;
  }
  expect(shown()).toEqual(school);
});

test("a view that is opened has a few rows at once, and then as many with each frame as others", () => {
  const { shown } = list(school, { rowPx: 40, most: 8, first: 3 });
  expect(shown()).toEqual(school.slice(0, 3));
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextTimer();
  expect(shown()).toEqual(school.slice(0, 11));
});
