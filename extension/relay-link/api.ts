// The relay over HTTP: coming in and going out.
import type * as z from "zod";
import * as zod from "zod";
import type { CentreId, DeviceId } from "#core/ids.ts";
import type { KnownKeys } from "#core/keys/known-keys.ts";
import {
  entered,
  myself,
  refusedAnswer,
  relayIdentity,
  signedIn,
  type HttpRefusal,
} from "#core/wire/http.ts";

export type ApiRefusal = {
  ok: false;
  reason: HttpRefusal | "unreachable";
  waitSeconds: number | null;
  /** Of `not-open-yet`: the day to wait for. [CE7] */
  opensOn?: string | undefined;
};
export type ApiAnswer<Value> = { ok: true; value: Value } | ApiRefusal;

/** A school network that answers nothing is given up after this. */
const PATIENCE_MS = 15_000;
export const UNREACHABLE: ApiRefusal = { ok: false, reason: "unreachable", waitSeconds: null };

export function signIn(relay: string, body: { email: string; password: string; device: DeviceId }) {
  return post(`${relay}/sign-in`, body, signedIn);
}

/** With the number and the password of the invigilator kit, and one's own name. */
export function enterSession(
  relay: string,
  body: { number: number; password: string; name: string; device: DeviceId },
) {
  return post(`${relay}/enter`, body, entered);
}

/** With an invitation of the session, and one's own name. */
export function joinSession(
  relay: string,
  body: { secret: string; name: string; device: DeviceId },
) {
  return post(`${relay}/join`, body, entered);
}

/** With which its receipts are checked, and how it was renewed; null when it does not answer. */
export async function fetchRelayKeys(relay: string): Promise<KnownKeys | null> {
  const response = await send(`${relay}/relay`, {});
  const answer = response?.ok ? await answerAs(response, relayIdentity) : UNREACHABLE;
  return answer.ok ? answer.value : null;
}

/** A relay, and who asks there. */
export type Desk = { relay: string; token: string; device: DeviceId };
/** A centre at a relay, and which of its members asks. */
export type CentreDesk = Desk & { centre: CentreId };

/** Who one is now: roles and centres may have changed since the sign-in. */
export async function fetchMyself(desk: Desk): Promise<ApiAnswer<z.infer<typeof myself>>> {
  return await ask(desk, "me", { shape: myself });
}

/** Every other device is signed out. [AC19] */
export function changePassword(desk: Desk, body: { present: string; next: string }) {
  return ask(desk, "password", { method: "POST", body, shape: zod.null() });
}

/** Ends the token at the relay; whether or not that works, the device forgets it. */
export async function signOut(relay: string, token: string, device: DeviceId): Promise<void> {
  const headers = bearer({ token, device });
  // The page may go at the same moment.
  await send(`${relay}/sign-out`, { method: "POST", headers, keepalive: true });
}

type Question<Value> = {
  method?: string;
  body?: object;
  shape: z.ZodType<Value>;
  patienceMs?: number;
};

/** Asks as whoever is signed in; an answer without a body is null. */
export async function ask<Value>(
  desk: Desk,
  path: string,
  { method = "GET", body, shape, patienceMs }: Question<Value>,
): Promise<ApiAnswer<Value>> {
  const type = body && { "Content-Type": "application/json" };
  const headers = { ...bearer(desk), ...type };
  const request = { method, headers, body: body ? JSON.stringify(body) : null };
  const response = await send(`${desk.relay}/${path}`, request, patienceMs);
  if (!response) return UNREACHABLE;
  return response.ok ? await answerAs(response, shape) : await refusal(response);
}

export function bearer({ token, device }: Pick<Desk, "token" | "device">) {
  return { Authorization: `Bearer ${token}`, "Scelle-Device": device };
}

export async function post<Value>(
  url: string,
  body: object,
  shape: z.ZodType<Value>,
): Promise<ApiAnswer<Value>> {
  const headers = { "Content-Type": "application/json" };
  const response = await send(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response) return UNREACHABLE;
  return response.ok ? await answerAs(response, shape) : await refusal(response);
}

/** The body, if it has this shape. */
export async function answerAs<Value>(
  response: Response,
  shape: z.ZodType<Value>,
): Promise<ApiAnswer<Value>> {
  const said: unknown =
    response.status === 204 ? null : await response.json().catch(() => undefined);
  const parsed = shape.safeParse(said);
  // Something answers there, but it is no relay: a portal of the school's network, or another site.
  return parsed.success ? { ok: true, value: parsed.data } : UNREACHABLE;
}

/** What the relay said instead of what it was asked for. */
export async function refusal(response: Response): Promise<ApiRefusal> {
  const wait = Number(response.headers.get("Retry-After"));
  const parsed = refusedAnswer.safeParse(await response.json().catch(() => null));
  const waitSeconds = wait > 0 ? wait : null;
  if (!parsed.success) return { ...UNREACHABLE, waitSeconds };
  const { code: reason, opensOn } = parsed.data;
  return { ok: false, reason, waitSeconds, opensOn };
}

/** null when nobody answers. */
export async function send(
  url: string,
  request: RequestInit,
  patienceMs = PATIENCE_MS,
): Promise<Response | null> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(patienceMs) });
  } catch {
    return null;
  }
}
