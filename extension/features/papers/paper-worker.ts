// What writes PDF is larger than the rest of a page, and takes longer than a frame: it works beside the page.
import "../../platform/jitless.ts";
import { answerPage } from "../../platform/answer-page.ts";
import { answerPaper } from "./paper-desk.ts";

answerPage(answerPaper);
