import type { RegisterChanges } from "#core/register/difference.ts";
import type { Register } from "#core/register/register.ts";
import { refuse } from "#core/verdict.ts";
import { createAsking } from "../../platform/ask-worker.ts";
import { fileBytes } from "../../platform/file-bytes.ts";
import { localNow } from "../session/local-now.ts";
import type {
  CompareRequest,
  RegisterAnswer,
  RegisterRequest,
  SiecleRead,
  VersionRequest,
  WrittenRegister,
} from "./register-desk.ts";

/** Twenty times what the largest school takes on a slow computer. */
const PATIENCE_MS = 60_000;

const { ask, keep } = createAsking<RegisterRequest, RegisterAnswer>(
  () => new Worker(new URL("siecle-worker.ts", import.meta.url), { type: "module" }),
  { patienceMs: PATIENCE_MS, isKept: false },
);

/** For as long as somebody may choose a file. */
export const keepRegisterWorker = keep;

/** null where the worker failed, which says nothing of the file. */
export async function readSiecleFile(file: File): Promise<SiecleRead | null> {
  const bytes = await fileBytes(file);
  if (!bytes) return refuse("damaged");
  const today = localNow(Date.now()).date;
  const answer = await ask({ kind: "read", bytes, today }).catch(() => null);
  return answer?.is === "file" ? answer.file : null;
}

/** null when these bytes are no version, or the worker failed. */
export async function parsedRegister(bytes: Uint8Array): Promise<Register | null> {
  const answer = await ask({ kind: "parse", bytes }).catch(() => null);
  return answer?.is === "register" ? answer.register : null;
}

/** Rejects where the worker failed. */
export async function changesOf(asked: Omit<CompareRequest, "kind">): Promise<RegisterChanges> {
  const answer = await ask({ kind: "compare", ...asked });
  if (answer.is !== "changes") throw new Error("Nothing was compared.");
  return answer.changes;
}

/** null where the worker failed. */
export async function writtenRegister(
  asked: Omit<VersionRequest, "kind">,
): Promise<WrittenRegister | null> {
  const answer = await ask({ kind: "version", ...asked }).catch(() => null);
  return answer?.is === "version" ? answer.version : null;
}
