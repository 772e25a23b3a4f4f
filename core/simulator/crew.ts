// Schedules on every processor: each worker takes the next errand as soon as it has done one. A seed
// plays the same schedule whoever plays it.
import { on } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Errand, Report } from "./errand.ts";

/** What a worker says first, once Automerge has started. */
export const READY = "ready";

/** Does every errand, and answers with the reports in the order in which they come. */
export async function sendOut(
  errands: readonly Errand[],
  workers: number,
  heard: (report: Report) => void,
): Promise<void> {
  const left = [...errands].toReversed();
  const count = Math.min(workers, errands.length);
  await Promise.all(Array.from({ length: count }, () => work(left, heard)));
}

export function processors(): number {
  return availableParallelism();
}

async function work(left: Errand[], heard: (report: Report) => void): Promise<void> {
  const worker = new Worker(new URL("worker.ts", import.meta.url));
  for await (const messages of on(worker, "message")) {
    const message: Report | typeof READY = messages[0];
    if (message !== READY) heard(message);
    const next = left.pop();
    if (!next) break;
    worker.postMessage(next);
  }
  await worker.terminate();
}
