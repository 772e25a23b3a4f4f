import type { FilledSheet, SheetRefusal } from "#core/papers/read-incident-sheet.ts";
import type { Refusal } from "#core/verdict.ts";
import { createAsking } from "../../platform/ask-worker.ts";
import type { MakeRequest, PaperAnswer, PaperRequest, SetRequest } from "./paper-desk.ts";

/** Twenty times what a paper of 200 candidates takes on a slow computer. */
const PATIENCE_MS = 30_000;

const { ask, keep } = createAsking<PaperRequest, PaperAnswer>(
  () => new Worker(new URL("paper-worker.ts", import.meta.url), { type: "module" }),
  { patienceMs: PATIENCE_MS, isKept: false },
);

/** For as long as somebody may press for a paper. */
export const keepPaperWorker = keep;

/** Rejects where it could not be made. */
export async function makePaper(
  request: MakeRequest | SetRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(request);
  if (answer.is !== "paper") throw new Error("Something was read instead of made.");
  return new Uint8Array(answer.bytes);
}

/** Rejects where the worker found no end. */
export async function readPaper(bytes: Uint8Array): Promise<FilledSheet | Refusal<SheetRefusal>> {
  const answer = await ask({ kind: "read", bytes });
  if (answer.is !== "sheet") throw new Error("Something was made instead of read.");
  return answer.sheet;
}
