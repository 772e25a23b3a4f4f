// Verifies a receipt off the page's thread: a long day has tens of thousands of lines in its log.
import "../../platform/jitless.ts";
import { answerPage } from "../../platform/answer-page.ts";
import { checkProof } from "#core/proof/check.ts";

answerPage(checkProof);
