// The one way in which a page asks a worker, and a worker answers.

/** What a page needs of a worker. */
export type AskedWorker<Request> = Pick<Worker, "addEventListener" | "terminate"> & {
  postMessage: (question: Question<Request>) => void;
};
/** One after another may be under way: an answer bears the number of its question. */
export type Question<Request> = { id: number; request: Request };
export type Answered<Answer> = { id: number; answer: Answer };
export type Asking<Request, Answer> = {
  /** Rejects where the worker failed, found no end in time, or was ended meanwhile. */
  ask: (request: Request) => Promise<Answer>;
  /** Begins it before it is asked, and lets it live on between its answers until the returned function is called. */
  keep: () => () => void;
  end: () => void;
};
type How = {
  patienceMs: number;
  /** It remembers what it was asked before. Any other ends with its last answer, and its memory is free again. */
  isKept: boolean;
};
type Waiting<Answer> = {
  timer: ReturnType<typeof setTimeout>;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
};

/** One worker at most, made when it is first asked; every answer goes to the question that it belongs to. */
export function createAsking<Request, Answer>(
  makeWorker: () => AskedWorker<Request>,
  { patienceMs, isKept }: How,
): Asking<Request, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: AskedWorker<Request> | undefined;
  let asked = 0;
  let keepers = isKept ? 1 : 0;

  function end(reason: string): void {
    worker?.terminate();
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { timer, reject } of left) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
  }

  function endIfUnused(): void {
    if (keepers === 0 && waiting.size === 0) end("Nobody waits for it.");
  }

  function settle({ id, answer }: Answered<Answer>): void {
    const question = waiting.get(id);
    if (!question) return;
    clearTimeout(question.timer);
    waiting.delete(id);
    question.resolve(answer);
    endIfUnused();
  }

  function begun(): AskedWorker<Request> {
    const made = makeWorker();
    made.addEventListener("message", ({ data }: MessageEvent<Answered<Answer>>) => settle(data));
    made.addEventListener("error", ({ message }) => worker === made && end(message));
    return made;
  }

  return {
    ask(request) {
      const answering = (worker ??= begun());
      const id = (asked += 1);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => end("The worker took too long."), patienceMs);
        waiting.set(id, { timer, resolve, reject });
        try {
          answering.postMessage({ id, request });
        } catch (error) {
          // What cannot be copied never leaves: nobody will answer it.
          clearTimeout(timer);
          waiting.delete(id);
          endIfUnused();
          throw error;
        }
      });
    },
    keep() {
      worker ??= begun();
      keepers += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        keepers -= 1;
        endIfUnused();
      };
    },
    end: () => end("The worker was ended."),
  };
}
