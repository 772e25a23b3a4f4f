// The page's side of the worker that reads and writes tables.
import type { ListToWrite } from "#core/table/candidate-list.ts";
import { MAX_BYTES } from "#core/table/max-bytes.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { createAsking } from "../../platform/ask-worker.ts";
import { fileBytes } from "../../platform/file-bytes.ts";
import { keptLayouts } from "../../platform/kept-layouts.ts";
import { createOneAtATime } from "../../platform/one-at-a-time.ts";
import type { Reader } from "../mass-import/create-incoming.ts";
import type { Answer, KeptTable, Known, ListAnswer, Request } from "./table-desk.ts";

/** Several times what the largest file takes on a slow computer. */
const PATIENCE_MS = 60_000;

export type Outcome = ListAnswer | Refusal<"unreadable">;
/** A file, what was pasted, or what was kept of either. */
export type Source = File | string | KeptTable;
export type TableReader = Reader<Source, Known, Outcome>;

/** One table at a time. */
export function createTableReader(): TableReader {
  const { ask, begin, end } = createOneAtATime(asking(true));

  return {
    async read(given, known) {
      const askInTurn = begin();
      const isFile = given instanceof File;
      if (isFile && given.size > MAX_BYTES) return refuse("too-large");
      const source = isFile ? await fileBytes(given) : given;
      if (source === null) return refuse("unreadable");
      const remembered = await keptLayouts();
      return orUnreadable(askInTurn({ kind: "read", source, remembered, known }));
    },
    judge: (corrections, known) => orUnreadable(ask({ kind: "judge", corrections, known })),
    end,
  };
}

async function orUnreadable(asked: Promise<Answer>): Promise<Outcome> {
  const answer = await asked.catch(() => null);
  return answer === null || answer instanceof Uint8Array ? refuse("unreadable") : answer;
}

/** Rejects where it could not be written. */
export async function writeCandidateList(list: ListToWrite): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await asking(false).ask({ kind: "write", list });
  if (!(answer instanceof Uint8Array)) throw new Error("Something was read instead of written.");
  return new Uint8Array(answer);
}

function asking(isKept: boolean) {
  return createAsking<Request, Answer>(
    () => new Worker(new URL("table-worker.ts", import.meta.url), { type: "module" }),
    { patienceMs: PATIENCE_MS, isKept },
  );
}
