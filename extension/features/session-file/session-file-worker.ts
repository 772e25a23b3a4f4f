// Reads the copy of a session off the page's thread: it may have 8 MB.
import "../../platform/jitless.ts";
import { plain } from "#core/session-file/plain.ts";
import { readSessionFile } from "#core/session-file/read-session-file.ts";
import { answerPage } from "../../platform/answer-page.ts";
import type { CheckedFile } from "./read-copy.ts";

answerPage((bytes: Uint8Array): CheckedFile => {
  const read = readSessionFile(bytes);
  // A document's strings are objects, which would not arrive as such.
  return read.ok ? { ok: true, plain: plain(read.file) } : read;
});
