import { MAX_PDF_BYTES } from "#core/papers/pdf-size.ts";
import type { FilledSheet, SheetRefusal } from "#core/papers/read-incident-sheet.ts";
import { refuse, type Refusal } from "#core/verdict.ts";

/** Twenty times what the sheet of 200 candidates takes on a slow computer. */
const PATIENCE_MS = 20_000;

export type SheetFileRefusal = SheetRefusal | "unreadable";

/** Reads one file in a worker of its own, which ends with it. Throws at nothing. */
export async function readSheetFile(file: File): Promise<FilledSheet | Refusal<SheetFileRefusal>> {
  if (file.size > MAX_PDF_BYTES) return refuse("too-large");
  try {
    return await ask(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The browser could not read it to its end: it was moved, or its stick was pulled.
    return refuse("unreadable");
  }
}

function ask(bytes: Uint8Array): Promise<FilledSheet | Refusal<SheetFileRefusal>> {
  const worker = new Worker(new URL("reading-worker.ts", import.meta.url), { type: "module" });
  return new Promise<FilledSheet | Refusal<SheetFileRefusal>>((resolve) => {
    const giveUp = () => resolve(refuse("damaged"));
    const timer = setTimeout(giveUp, PATIENCE_MS);
    worker.addEventListener("error", giveUp);
    worker.addEventListener("message", ({ data }: MessageEvent<FilledSheet>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
