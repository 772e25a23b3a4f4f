// What is asked of a whole session over HTTP: the relay decides it under the lock of its log, and everybody
// in the session hears of it there.
import * as z from "zod";
import type { SessionId } from "#core/ids.ts";
import { ask, type ApiAnswer, type Desk } from "./api.ts";

/** Somebody looks at a question and waits. */
const PATIENCE_MS = 8_000;
const done = { shape: z.null(), patienceMs: PATIENCE_MS };

/** Refused once somebody has started, or the session is finalised. [LO8] */
export function deleteSession(desk: Desk, session: SessionId): Promise<ApiAnswer<null>> {
  return ask(desk, `sessions/${session}`, { method: "DELETE", ...done });
}

/** The new one comes with the facts of the session. [LO14] */
export function changeSessionPassword(desk: Desk, session: SessionId): Promise<ApiAnswer<null>> {
  return ask(desk, `sessions/${session}/password`, { method: "POST", ...done });
}
