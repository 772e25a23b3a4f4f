import {
  MAX_SESSION_FILE_BYTES,
  type SessionFileRefusal,
} from "#core/session-file/read-session-file.ts";
import { sessionFile, type SessionFile } from "#core/session-file/session-file.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { createAsking } from "../../platform/ask-worker.ts";
import { fileBytes } from "../../platform/file-bytes.ts";

/** What the worker has found to be a session file, as JSON has it. */
export type CheckedFile = { ok: true; plain: unknown } | Refusal<SessionFileRefusal>;
export type CopyRefusal = SessionFileRefusal | "unreadable";

/** Twenty times what the largest file takes on a slow computer. */
const PATIENCE_MS = 30_000;

const { ask } = createAsking<Uint8Array, CheckedFile>(
  () => new Worker(new URL("session-file-worker.ts", import.meta.url), { type: "module" }),
  { patienceMs: PATIENCE_MS, isKept: false },
);

/** Throws at nothing. */
export async function readCopy(
  file: File,
): Promise<{ ok: true; file: SessionFile } | Refusal<CopyRefusal>> {
  if (file.size > MAX_SESSION_FILE_BYTES) return refuse("too-large");
  const bytes = await fileBytes(file);
  if (!bytes) return refuse("unreadable");
  const checked = await ask(bytes).catch(() => refuse("unreadable"));
  return checked.ok ? { ok: true, file: sessionFile.parse(checked.plain) } : checked;
}
