// The page's side of the worker that reads files.
import { MAX_BYTES } from "#core/mass-import/file.ts";
import type { MassCorrections } from "#core/mass-import/judge.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import type { Answer, JudgeRequest, KnownWorld, ReadRequest } from "./reading-desk.ts";

/** Twenty times what the largest file takes on a slow computer. */
const PATIENCE_MS = 60_000;

export type Outcome = Answer | Refusal<"unreadable">;
export type FileReader = {
  read: (file: File, known: KnownWorld) => Promise<Outcome>;
  judge: (corrections: MassCorrections, known: KnownWorld) => Promise<Outcome>;
  end: () => void;
};

/** One file at a time: each asks once the one before was answered. */
export function createFileReader(
  makeWorker = () => new Worker(new URL("reading-worker.ts", import.meta.url), { type: "module" }),
): FileReader {
  let worker: Worker | undefined;

  function end(): void {
    worker?.terminate();
    worker = undefined;
  }

  function ask(request: ReadRequest | JudgeRequest): Promise<Outcome> {
    const asked = (worker ??= makeWorker());
    return new Promise((resolve) => {
      const heard = new AbortController();
      const { signal } = heard;
      function give(outcome: Outcome): void {
        clearTimeout(timer);
        heard.abort();
        resolve(outcome);
      }
      function giveUp(): void {
        if (worker === asked) end();
        give(refuse("unreadable"));
      }
      const timer = setTimeout(giveUp, PATIENCE_MS);
      asked.addEventListener("message", ({ data }: MessageEvent<Answer>) => give(data), { signal });
      asked.addEventListener("error", giveUp, { signal });
      asked.postMessage(request);
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
