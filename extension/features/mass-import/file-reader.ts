// The page's side of the worker that reads files.
import { MAX_BYTES } from "#core/mass-import/file.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { createAsking } from "../../platform/ask-worker.ts";
import { fileBytes } from "../../platform/file-bytes.ts";
import { createOneAtATime } from "../../platform/one-at-a-time.ts";
import type { Reader } from "./create-incoming.ts";
import type { Answer, KnownWorld, Request } from "./reading-desk.ts";

/** Twenty times what the largest file takes on a slow computer. */
const PATIENCE_MS = 60_000;

export type Outcome = Answer | Refusal<"unreadable">;
export type FileReader = Reader<File, KnownWorld, Outcome>;

/** One file at a time. */
export function createFileReader(): FileReader {
  const { ask, begin, end } = createOneAtATime(
    createAsking<Request, Answer>(
      () => new Worker(new URL("reading-worker.ts", import.meta.url), { type: "module" }),
      { patienceMs: PATIENCE_MS, isKept: true },
    ),
  );

  return {
    async read(file, known) {
      const askInTurn = begin();
      if (file.size > MAX_BYTES) return refuse("too-large");
      const bytes = await fileBytes(file);
      return bytes ? orUnreadable(askInTurn({ kind: "read", bytes, known })) : refuse("unreadable");
    },
    judge: (corrections, known) => orUnreadable(ask({ kind: "judge", corrections, known })),
    end,
  };
}

function orUnreadable(answer: Promise<Answer>): Promise<Outcome> {
  return answer.catch(() => refuse("unreadable"));
}
