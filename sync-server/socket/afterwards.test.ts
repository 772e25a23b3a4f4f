import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sessionId, type SessionId } from "#core/ids.ts";
import { createLog } from "../log.ts";
import { createAfterwards } from "./afterwards.ts";

const MORNING = sessionId.parse("5e".repeat(16));
const AFTERNOON = sessionId.parse("5f".repeat(16));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that can be counted; `during` happens while it is done. */
function worked(during: (log: SessionId) => Promise<void> = () => Promise.resolve()) {
  const done: SessionId[] = [];
  const lines: string[] = [];
  const afterwards = createAfterwards(
    async (log) => {
      await during(log);
      done.push(log);
    },
    { log: createLog({ write: (line) => lines.push(line) }), soonMs: 50, paceMs: 1_000 },
  );
  return { ...afterwards, done, lines };
}

test("[SO14] a hundred commits at once are one piece of work", async () => {
  const { due, done } = worked();
  for (let commit = 0; commit < 100; commit += 1) due(MORNING);
  await vi.advanceTimersByTimeAsync(60);
  expect(done).toEqual([MORNING]);
});

test("[SO14] what is committed during the work or after it is worked on once more", async () => {
  const { due, done } = worked(async () => due(MORNING));
  due(MORNING);
  await vi.advanceTimersByTimeAsync(60);
  expect(done).toEqual([MORNING]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toEqual([MORNING, MORNING]);
});

test("[SO14] nothing is worked on for nothing", async () => {
  const { due, done } = worked();
  due(MORNING);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual([MORNING]);
});

test("[SO15] what fails is logged, the others are worked on, and it is tried with the next commit", async () => {
  let fails = true;
  const { due, done, lines } = worked(async (log) => {
    if (fails && log === MORNING) throw new Error("disk full");
  });
  due(MORNING);
  due(AFTERNOON);
  await vi.advanceTimersByTimeAsync(60);
  expect(done).toEqual([AFTERNOON]);
  expect(lines).toEqual([expect.stringContaining("work after commit failed")]);
  fails = false;
  due(MORNING);
  await vi.advanceTimersByTimeAsync(1_060);
  expect(done).toEqual([AFTERNOON, MORNING]);
});

test("[SO13] stopped, it finishes what it has begun and begins nothing", async () => {
  const begun: (() => void)[] = [];
  const { due, done, stop } = worked(() => new Promise((resolve) => void begun.push(resolve)));
  due(MORNING);
  due(AFTERNOON);
  await vi.advanceTimersByTimeAsync(60);
  const stopped = stop();
  for (const finish of begun) finish();
  await stopped;
  due(AFTERNOON);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual([MORNING]);
});
