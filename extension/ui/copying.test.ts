import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CopyState, makeCopying } from "./copying.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function clipboard() {
  const states: CopyState[] = [];
  const pasted: string[] = [];
  const { copy } = makeCopying({
    write: (text) => Promise.resolve(void pasted.push(text)),
    show: (state) => states.push(state),
  });
  return { copy, states, pasted };
}

test("[WL6] a copied code is confirmed for two seconds", async () => {
  const { copy, states, pasted } = clipboard();

  await copy("BKTR47");
  expect(pasted).toEqual(["BKTR47"]);
  expect(states).toEqual(["copied"]);

  vi.advanceTimersByTime(1999);
  expect(states).toEqual(["copied"]);
  vi.advanceTimersByTime(1);
  expect(states).toEqual(["copied", "idle"]);
});

test("[WL6] copying again keeps the confirmation for two more seconds", async () => {
  const { copy, states } = clipboard();

  await copy("BKTR47");
  vi.advanceTimersByTime(1500);
  await copy("BKTR47");
  vi.advanceTimersByTime(1500);
  expect(states).toEqual(["copied", "copied"]);
});

test("[WL6] a copy the browser refuses is never called done", async () => {
  const states: CopyState[] = [];
  const { copy } = makeCopying({
    write: () => Promise.reject(new Error("Write permission denied.")),
    show: (state) => states.push(state),
  });

  await copy("BKTR47");
  vi.advanceTimersByTime(10_000);
  expect(states).toEqual(["failed"]);
});
