// Reads files of sessions off the page's thread, so that the page answers whatever the file holds.
import "../../platform/jitless.ts";
import { readCommunes } from "../candidates/read-communes.ts";
import { createReadingDesk, type JudgeRequest, type ReadRequest } from "./reading-desk.ts";

const answer = createReadingDesk(readCommunes);

// The page that made this worker is the only one who can write to it.
addEventListener("message", ({ data }: MessageEvent<ReadRequest | JudgeRequest>) => {
  answer(data).then(
    (value) => postMessage(value),
    (error: unknown) => reportError(error),
  );
});
