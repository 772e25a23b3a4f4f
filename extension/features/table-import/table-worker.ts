// Reads and writes workbooks off the page's thread, so that the page answers whatever the file holds.
import "../../platform/jitless.ts";
import { answerPage } from "../../platform/answer-page.ts";
import { readCommunes } from "../candidates/read-communes.ts";
import { createTableDesk } from "./table-desk.ts";

answerPage(createTableDesk(readCommunes));
