import type { Answered, Question } from "./ask-worker.ts";

/**
 * The worker's side: answers each question, and fails as a whole where one cannot be answered.
 * The page that made this worker is the only one who can write to it, and asks what it answers.
 */
export function answerPage(answer: (request: never) => unknown): void {
  async function reply({ id, request }: Question<never>): Promise<void> {
    postMessage({ id, answer: await answer(request) } satisfies Answered<unknown>);
  }
  addEventListener("message", ({ data }: MessageEvent<Question<never>>) => {
    // Told to the page as an error of the worker.
    reply(data).catch((error: unknown) => reportError(error));
  });
}
