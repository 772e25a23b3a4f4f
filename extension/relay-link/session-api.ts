// What is asked of a whole session over HTTP: the relay decides it under the lock of its log, and everybody
// in the session hears of it there.
import * as z from "zod";
import type { SessionId } from "#core/ids.ts";
import { invitationUse, sealEvidence, sessionDevices } from "#core/wire/http.ts";
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

/** In place of the one before, if there is one; it comes with the facts of the session. [IN5] */
export function makeInvitation(desk: Desk, session: SessionId): Promise<ApiAnswer<null>> {
  return ask(desk, `sessions/${session}/invitation`, { method: "POST", ...done });
}

export function revokeInvitation(desk: Desk, session: SessionId): Promise<ApiAnswer<null>> {
  return ask(desk, `sessions/${session}/invitation`, { method: "DELETE", ...done });
}

export function fetchInvitationUse(desk: Desk, session: SessionId) {
  return ask(desk, `sessions/${session}/invitation`, {
    shape: invitationUse,
    patienceMs: PATIENCE_MS,
  });
}

/** Of a finalised session; unknown to whoever is no member of its centre. [SR8] */
export function fetchSealEvidence(desk: Desk, session: SessionId) {
  return ask(desk, `sessions/${session}/seal`, { shape: sealEvidence, patienceMs: PATIENCE_MS });
}

/** Unknown to whoever is no member of its centre. [SR9] */
export function fetchSessionDevices(desk: Desk, session: SessionId) {
  return ask(desk, `sessions/${session}/devices`, {
    shape: sessionDevices,
    patienceMs: PATIENCE_MS,
  });
}
