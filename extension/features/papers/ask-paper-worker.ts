import type { FilledSheet, SheetRefusal } from "#core/papers/read-incident-sheet.ts";
import type { Refusal } from "#core/verdict.ts";
import type { MakeRequest, PaperAnswer, ReadRequest } from "./paper-desk.ts";

/** Twenty times what a paper of 200 candidates takes on a slow computer. */
const PATIENCE_MS = 30_000;

/** Each paper has a worker of its own, which ends with it. Rejects where it could not be made. */
export function makePaper(order: Omit<MakeRequest, "kind">): Promise<Uint8Array<ArrayBuffer>> {
  return ask<Uint8Array<ArrayBuffer>>({ kind: "make", ...order });
}

/** Rejects where the worker found no end. */
export function readPaper(bytes: Uint8Array): Promise<FilledSheet | Refusal<SheetRefusal>> {
  return ask<FilledSheet | Refusal<SheetRefusal>>({ kind: "read", bytes });
}

function ask<Answer extends PaperAnswer>(request: MakeRequest | ReadRequest): Promise<Answer> {
  const worker = new Worker(new URL("paper-worker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The paper took too long.")), PATIENCE_MS);
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
