import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { finishTyping } from "./finish-typing.ts";
import { onceSeen } from "./once-seen.ts";
import { fakeFrames, nextFrame, realFrames } from "./testing/frames.ts";

beforeEach(fakeFrames);
afterEach(realFrames);

/** What somebody presses, one after the other, and what of it has been written down. */
function presses(...acts: readonly string[]): readonly string[] {
  const written: string[] = [];
  for (const act of acts) onceSeen(() => written.push(act));
  return written;
}

test("[DE14] presses are written down once they are seen, in their order", () => {
  const written = presses("Zoé is here", "Inès is here");
  expect(written).toEqual([]);
  nextFrame();
  expect(written).toEqual(["Zoé is here", "Inès is here"]);
});

test("[DE14] a page that is hidden or goes before that writes down what was pressed, and once", () => {
  const written = presses("Zoé is here", "Inès is here");
  finishTyping();
  expect(written).toEqual(["Zoé is here", "Inès is here"]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["Zoé is here", "Inès is here"]);
});

test("[DE14] a page that is not painted does not wait for it", () => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  const written = presses("Zoé is here");
  vi.advanceTimersByTime(100);
  expect(written).toEqual(["Zoé is here"]);
});

test("[DE14] where tasks have priorities, what is pressed or drawn next goes first", () => {
  const background: (() => void)[] = [];
  vi.stubGlobal("scheduler", {
    postTask(task: () => void, { priority }: { priority: string }) {
      if (priority === "background") background.push(task);
      return Promise.resolve();
    },
  });
  const written = presses("Zoé is here", "Inès is here");
  nextFrame();
  expect(written).toEqual([]);
  for (const task of background) task();
  expect(written).toEqual(["Zoé is here", "Inès is here"]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["Zoé is here", "Inès is here"]);
});
