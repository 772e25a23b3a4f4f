import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeToasts } from "./toasts.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function region() {
  const seen: (string | null)[] = [];
  const toasts = makeToasts((toast) => seen.push(toast?.text ?? null));
  return { toasts, seen };
}

const removed = { text: "Inès Ferreira a été retirée de la liste." };
const enrolled = { text: "9 candidats sont inscrits." };

test("[WL8] a toast goes after eight seconds", () => {
  const { toasts, seen } = region();

  toasts.say(removed);
  vi.advanceTimersByTime(7999);
  expect(seen).toEqual([removed.text]);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual([removed.text, null]);
});

test("[WL8] a toast stays as long as the pointer or the focus is on it, then has its time left", () => {
  const { toasts, seen } = region();

  toasts.say(removed);
  vi.advanceTimersByTime(5000);
  toasts.hold();
  vi.advanceTimersByTime(60_000);
  toasts.hold();
  toasts.release();
  vi.advanceTimersByTime(2999);
  expect(seen).toEqual([removed.text]);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual([removed.text, null]);
});

test("[WL8] a newer toast takes the place of the older, with eight seconds of its own", () => {
  const { toasts, seen } = region();

  toasts.say(removed);
  vi.advanceTimersByTime(6000);
  toasts.say(enrolled);
  vi.advanceTimersByTime(7999);
  expect(seen).toEqual([removed.text, enrolled.text]);
});

test("[WL8] leaving a toast that is gone brings nothing back", () => {
  const { toasts, seen } = region();

  toasts.say(removed);
  toasts.dismiss();
  toasts.release();
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual([removed.text, null]);
});
