// Reads an incident sheet off the page's thread, so that the page answers whatever the file holds.
import "../../platform/jitless.ts";
import { readIncidentSheet } from "#core/papers/read-incident-sheet.ts";

// The page that made this worker is the only one who can write to it.
addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  readIncidentSheet(data).then(
    (answer) => postMessage(answer),
    (error: unknown) => reportError(error),
  );
});
