// What writes PDF is larger than the rest of a page, and takes longer than a frame: it works beside the page.
import "../../platform/jitless.ts";
import { answerPage } from "../../platform/answer-page.ts";
import { answerPaper, rehearse, type PaperRequest } from "./paper-desk.ts";

let isAsked = false;

answerPage((request: PaperRequest) => {
  isAsked = true;
  return answerPaper(request);
});
// Begun for what may come. Whoever asks at once waits for nothing else.
setTimeout(() => {
  if (!isAsked) rehearse().catch(reportError);
});
