import { expect, test } from "vitest";
import { judgedRows, LEA, MORNING, SCHOOL } from "#core/mass-import/testing/mass-file.ts";
import { createFileReader } from "./file-reader.ts";
import type { Answer, KnownWorld, Question } from "./reading-desk.ts";

/** A worker that answers when it is told to. */
class ToldWorker extends EventTarget {
  asked: Question[] = [];
  postMessage(question: Question): void {
    this.asked.push(question);
  }
  answer(at: number, answer: Answer): void {
    const id = this.asked[at]?.id;
    this.dispatchEvent(new MessageEvent("message", { data: { id, answer } }));
  }
  terminate(): void {}
}

const known: KnownWorld = {
  centre: SCHOOL,
  now: { date: "2026-11-27", time: "09:00" },
  listed: [],
};
const answerOf = (firstName: string): Answer => ({
  ok: true,
  ...judgedRows([{ ...MORNING, ...LEA, firstName }]),
  encoding: "utf-8",
  typed: new Map(),
  hasCommunes: true,
});

test("[MI4] of two corrections in quick succession, each has the answer that belongs to it", async () => {
  const worker = new ToldWorker();
  const reader = createFileReader(() => worker);
  const first = reader.judge(new Map(), known);
  const second = reader.judge(new Map(), known);
  worker.answer(0, answerOf("Léa"));
  worker.answer(1, answerOf("Zoé"));
  expect(await first).toEqual(answerOf("Léa"));
  expect(await second).toEqual(answerOf("Zoé"));
});
