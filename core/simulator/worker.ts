import "@automerge/automerge";
import { parentPort } from "node:worker_threads";
import { READY } from "./crew.ts";
import { doErrand, type Errand } from "./errand.ts";

parentPort?.on("message", (errand: Errand) => parentPort?.postMessage(doErrand(errand)));
parentPort?.postMessage(READY);
