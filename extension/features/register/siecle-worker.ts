// Unpacks and reads SIECLE's export off the page's thread: it may have 60 MB.
import "../../platform/jitless.ts";
import { parseSiecle } from "#core/imports/siecle.ts";
import { answerPage } from "../../platform/answer-page.ts";
import type { SiecleRequest } from "./read-siecle-file.ts";

answerPage(({ bytes, today }: SiecleRequest) => parseSiecle(bytes, today));
