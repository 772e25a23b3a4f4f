// What writes PDF is larger than the rest of a page, and takes longer than a frame: it works beside the page.
import "../../platform/jitless.ts";
import { answerPaper, type MakeRequest, type ReadRequest } from "./paper-desk.ts";

// The page that made this worker is the only one who can write to it.
addEventListener("message", ({ data }: MessageEvent<MakeRequest | ReadRequest>) => {
  answerPaper(data).then(
    (answer) => postMessage(answer),
    // Told to the page as an error of the worker.
    (error: unknown) => reportError(error),
  );
});
