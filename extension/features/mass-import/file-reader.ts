// The page's side of the worker that reads files.
import { MAX_BYTES } from "#core/mass-import/file.ts";
import type { MassCorrections } from "#core/mass-import/judge.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import type { Answer, Answered, KnownWorld, Question, Request } from "./reading-desk.ts";

/** Twenty times what the largest file takes on a slow computer. */
const PATIENCE_MS = 60_000;

export type Outcome = Answer | Refusal<"unreadable">;
export type FileReader = {
  read: (file: File, known: KnownWorld) => Promise<Outcome>;
  judge: (corrections: MassCorrections, known: KnownWorld) => Promise<Outcome>;
  end: () => void;
};

/** What this side needs of a worker. */
type ReadingWorker = Pick<Worker, "addEventListener" | "terminate"> & {
  postMessage: (question: Question) => void;
};

/** One file at a time; every answer goes to the question that it belongs to. */
export function createFileReader(
  makeWorker: () => ReadingWorker = () =>
    new Worker(new URL("reading-worker.ts", import.meta.url), { type: "module" }),
): FileReader {
  let worker: ReadingWorker | undefined;
  let asked = 0;

  function end(): void {
    worker?.terminate();
    worker = undefined;
  }

  function ask(request: Request): Promise<Outcome> {
    const answering = (worker ??= makeWorker());
    const id = (asked += 1);
    return new Promise((resolve) => {
      const heard = new AbortController();
      const { signal } = heard;
      function give(outcome: Outcome): void {
        clearTimeout(timer);
        heard.abort();
        resolve(outcome);
      }
      function giveUp(): void {
        if (worker === answering) end();
        give(refuse("unreadable"));
      }
      const timer = setTimeout(giveUp, PATIENCE_MS);
      const listen = ({ data }: MessageEvent<Answered>) => data.id === id && give(data.answer);
      answering.addEventListener("message", listen, { signal });
      answering.addEventListener("error", giveUp, { signal });
      answering.postMessage({ id, request });
    });
  }

  return {
    async read(file, known) {
      end();
      if (file.size > MAX_BYTES) return refuse("too-large");
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return await ask({ kind: "read", bytes, known });
      } catch {
        // The browser could not read it to its end: it was moved, or its stick was pulled.
        return refuse("unreadable");
      }
    },
    judge: (corrections, known) => ask({ kind: "judge", corrections, known }),
    end,
  };
}
