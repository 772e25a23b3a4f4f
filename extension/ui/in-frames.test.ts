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

function list(first: readonly string[]) {
  const [all, setAll] = createSignal(first);
  const shown = createRoot(() => inFrames(all));
  return { shown, setAll };
}

test("[SL7] the first rows of a long list are there at once, all of them a few frames later", () => {
  const { shown } = list(school);
  expect(shown()).toEqual(school.slice(0, 40));
  vi.runAllTimers();
  expect(shown()).toEqual(school);
});

test("[SL7] rows that stand already stay at once, whatever is taken away and comes back", () => {
  const { shown, setAll } = list(school.slice(0, 30));
  setAll(school);
  expect(shown()).toEqual(school.slice(0, 70));
  setAll(school.slice(60, 80));
  expect(shown()).toEqual(school.slice(60, 80));
});

test("[SL7] turned round, the rows that stand keep their place among those that come first", () => {
  const { shown, setAll } = list(school.slice(0, 10));
  setAll(school.toReversed());
  expect(shown()).toEqual([...school.slice(-40).toReversed(), ...school.slice(0, 10).toReversed()]);
});
