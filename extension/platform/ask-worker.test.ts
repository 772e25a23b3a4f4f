import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAsking, type Question } from "./ask-worker.ts";

/** A worker that answers when it is told to. */
class ToldWorker extends EventTarget {
  asked: Question<string>[] = [];
  isEnded = false;
  postMessage(question: Question<string>): void {
    if (question.request === "a function") throw new Error("It cannot be copied.");
    this.asked.push(question);
  }
  answer(at: number, answer: string): void {
    const id = this.asked[at]?.id;
    this.dispatchEvent(new MessageEvent("message", { data: { id, answer } }));
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

function askingOf(isKept: boolean) {
  const workers: ToldWorker[] = [];
  const asking = createAsking<string, string>(
    () => {
      const worker = new ToldWorker();
      workers.push(worker);
      return worker;
    },
    { patienceMs: 1000, isKept },
  );
  return { ...asking, workers };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("of two questions in quick succession, each has the answer that belongs to it", async () => {
  const { ask, workers } = askingOf(true);
  const first = ask("Léa");
  const second = ask("Zoé");
  workers[0]?.answer(1, "of Zoé");
  workers[0]?.answer(0, "of Léa");
  expect(await first).toBe("of Léa");
  expect(await second).toBe("of Zoé");
  expect(workers).toHaveLength(1);
});

test("a worker that remembers stays, any other ends with its last answer", async () => {
  for (const isKept of [true, false]) {
    const { ask, workers } = askingOf(isKept);
    const both = [ask("one"), ask("two")];
    workers[0]?.answer(0, "1");
    expect(workers[0]?.isEnded).toBe(false);
    workers[0]?.answer(1, "2");
    expect(await Promise.all(both)).toEqual(["1", "2"]);
    expect(workers[0]?.isEnded).toBe(!isKept);
  }
});

test("a worker that is kept is there before it is asked, and ends once nobody keeps or awaits it", async () => {
  const { ask, keep, workers } = askingOf(false);
  const letGo = keep();
  const letGoToo = keep();
  expect(workers).toHaveLength(1);
  const first = ask("one");
  workers[0]?.answer(0, "1");
  expect(await first).toBe("1");
  letGo();
  letGo();
  expect(workers[0]?.isEnded).toBe(false);
  const last = ask("two");
  letGoToo();
  expect(workers[0]?.isEnded).toBe(false);
  workers[0]?.answer(1, "2");
  expect(await last).toBe("2");
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test("whoever waits for a worker that is ended, fails or finds no end is refused", async () => {
  const { ask, end, workers } = askingOf(true);
  const ended = ask("ended");
  end();
  await expect(ended).rejects.toThrow("ended");
  const failing = [ask("one"), ask("two")];
  workers[1]?.fail("It broke.");
  for (const each of failing) await expect(each).rejects.toThrow("It broke.");
  const slow = ask("slow");
  vi.advanceTimersByTime(1000);
  await expect(slow).rejects.toThrow("too long");
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, true]);
});

test("what cannot be sent is refused at once, and leaves nothing behind", async () => {
  const { ask, workers } = askingOf(true);
  const before = ask("before");
  await expect(ask("a function")).rejects.toThrow("copied");
  expect(vi.getTimerCount()).toBe(1);
  workers[0]?.answer(0, "still there");
  expect(await before).toBe("still there");
  const { ask: askOnce, workers: once } = askingOf(false);
  await expect(askOnce("a function")).rejects.toThrow("copied");
  expect(once[0]?.isEnded).toBe(true);
});

test("what a worker that was ended still says touches nobody", async () => {
  const { ask, end, workers } = askingOf(true);
  const before = ask("before");
  end();
  await expect(before).rejects.toThrow("ended");
  const after = ask("after");
  workers[0]?.answer(0, "late");
  workers[0]?.fail("late too");
  workers[1]?.answer(0, "in time");
  expect(await after).toBe("in time");
});
