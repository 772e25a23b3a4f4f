// Unpacks and reads SIECLE's export off the page's thread, as it may have 60 MB, and makes a register of its pupils.
import "../../platform/jitless.ts";
import { answerPage } from "../../platform/answer-page.ts";
import { answerRegister, rehearse, type RegisterRequest } from "./register-desk.ts";

let isAsked = false;

answerPage((request: RegisterRequest) => {
  isAsked = true;
  return answerRegister(request);
});
/** By then, what a school reads first takes no longer than what it reads later. */
const REHEARSALS = 8;

// Begun for what may come. Whoever asks meanwhile waits for the one that is under way, and for no other.
function rehearseAgain(left: number): void {
  if (isAsked || left === 0) return;
  rehearse();
  setTimeout(() => rehearseAgain(left - 1));
}
setTimeout(() => rehearseAgain(REHEARSALS));
