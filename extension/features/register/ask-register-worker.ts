import type { SiecleImport, SiecleRefusal } from "#core/imports/siecle.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { createAsking } from "../../platform/ask-worker.ts";
import { fileBytes } from "../../platform/file-bytes.ts";
import { localNow } from "../session/local-now.ts";

/** `today` is `YYYY-MM-DD`. */
export type SiecleRequest = { bytes: Uint8Array; today: string };
export type SiecleAnswer = SiecleImport | Refusal<SiecleRefusal>;

/** Twenty times what the largest school takes on a slow computer. */
const PATIENCE_MS = 60_000;

const { ask, keep } = createAsking<SiecleRequest, SiecleAnswer>(
  () => new Worker(new URL("siecle-worker.ts", import.meta.url), { type: "module" }),
  { patienceMs: PATIENCE_MS, isKept: false },
);

/** For as long as somebody may choose a file. */
export const keepSiecleWorker = keep;

/** Throws at nothing. */
export async function readSiecleFile(file: File): Promise<SiecleAnswer> {
  const bytes = await fileBytes(file);
  const today = localNow(Date.now()).date;
  return bytes ? ask({ bytes, today }).catch(() => refuse("damaged")) : refuse("damaged");
}
