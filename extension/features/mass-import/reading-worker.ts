// Reads files of sessions off the page's thread, so that the page answers whatever the file holds.
import "../../platform/jitless.ts";
import { readCommunes } from "../candidates/read-communes.ts";
import { createReadingDesk, type Answered, type Question } from "./reading-desk.ts";

const answer = createReadingDesk(readCommunes);

// The page that made this worker is the only one who can write to it.
addEventListener("message", ({ data: { id, request } }: MessageEvent<Question>) => {
  answer(request).then(
    (value) => postMessage({ id, answer: value } satisfies Answered),
    (error: unknown) => reportError(error),
  );
});
