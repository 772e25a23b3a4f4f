// Unpacks and reads SIECLE's export off the page's thread, as it may have 60 MB, and makes a register of its pupils.
import "../../platform/jitless.ts";
import { answerPage } from "../../platform/answer-page.ts";
import { answerRegister } from "./register-desk.ts";

answerPage(answerRegister);
