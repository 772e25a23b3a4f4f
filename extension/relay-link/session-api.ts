// What is asked of a whole session over HTTP: the relay decides it under the lock of its log, and everybody
// in the session hears of it there.
import type { DeviceId, SessionId } from "#core/ids.ts";
import { refusal, send, UNREACHABLE, type ApiAnswer } from "./api.ts";

/** Who asks, and where. */
export type SessionDesk = { relay: string; token: string; device: DeviceId };

/** Somebody looks at a question and waits. */
const PATIENCE_MS = 8_000;

/** Refused once somebody has started, or the session is finalised. [LO8] */
export function deleteSession(desk: SessionDesk, session: SessionId): Promise<ApiAnswer<null>> {
  return ask(desk, { path: session, method: "DELETE" });
}

/** The new one comes with the facts of the session. [LO14] */
export function changeSessionPassword(
  desk: SessionDesk,
  session: SessionId,
): Promise<ApiAnswer<null>> {
  return ask(desk, { path: `${session}/password`, method: "POST" });
}

async function ask(
  { relay, token, device }: SessionDesk,
  { path, method }: { path: string; method: "DELETE" | "POST" },
): Promise<ApiAnswer<null>> {
  const headers = { Authorization: `Bearer ${token}`, "Scelle-Device": device };
  const response = await send(`${relay}/sessions/${path}`, { method, headers }, PATIENCE_MS);
  if (!response) return UNREACHABLE;
  return response.ok ? { ok: true, value: null } : await refusal(response);
}
