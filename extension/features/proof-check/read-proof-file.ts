// The page's side of the worker that verifies receipts.
import { refuse, type Refusal } from "#core/verdict.ts";
import type { KnownRelay } from "#core/keys/known-keys.ts";
import { createAsking } from "../../platform/ask-worker.ts";
import { fileBytes } from "../../platform/file-bytes.ts";
import type { CheckAnswer, CheckRequest } from "#core/proof/check.ts";

export type FileAnswer = CheckAnswer | Refusal<"too-large" | "unreadable">;

/** Ten times the longest day of a session that a room can hold. */
export const MAX_PROOF_BYTES = 32 * 1024 * 1024;
/** Twenty times what the largest file takes on a slow computer. */
const PATIENCE_MS = 120_000;
/** It stands behind the content, wherever that ends; whoever has formatted the file has altered it. */
const MARK = /"format"\s*:\s*"scelle\.proof"/;

const { ask } = createAsking<CheckRequest, CheckAnswer>(
  () => new Worker(new URL("check-worker.ts", import.meta.url), { type: "module" }),
  { patienceMs: PATIENCE_MS, isKept: false },
);

/** Whether a file that was meant for something else is a verifiable receipt. [PF8] */
export async function isProofFile(file: File): Promise<boolean> {
  if (file.size > MAX_PROOF_BYTES) return false;
  const begins = await file
    .slice(0, 1)
    .text()
    .catch(() => "");
  return begins === "{" && MARK.test(await file.text().catch(() => ""));
}

/** Throws at nothing. */
export async function checkProofFile(
  file: File,
  relays: readonly KnownRelay[],
): Promise<FileAnswer> {
  if (file.size > MAX_PROOF_BYTES) return refuse("too-large");
  const bytes = await fileBytes(file);
  if (!bytes) return refuse("unreadable");
  return await ask({ bytes, relays }).catch(() => refuse("unreadable"));
}
