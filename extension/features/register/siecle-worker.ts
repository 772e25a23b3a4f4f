// Unpacks and reads SIECLE's export off the page's thread, as it may have 60 MB, and makes a register of its pupils.
import "../../platform/jitless.ts";
import { answerPage } from "../../platform/answer-page.ts";
import { answerRegister, rehearse, type RegisterRequest } from "./register-desk.ts";

let isAsked = false;

answerPage((request: RegisterRequest) => {
  isAsked = true;
  return answerRegister(request);
});
// Begun for what may come. Whoever asks at once waits for nothing else.
setTimeout(() => {
  if (!isAsked) rehearse();
});
