import type { StartRefusal } from "#core/report/policy.ts";
import type { Refusal } from "#core/verdict.ts";
import type { Context } from "hono";

/** Every refusal of what the platform tells or asks, with its HTTP status. */
const STATUS = {
  "unknown-session": 404,
  "unknown-candidate": 404,
  "unknown-alert": 404,
  "no-match": 404,
  "not-sealed": 404,
  "unknown-addendum": 404,
  "unknown-results": 404,
  "results-invalid": 400,
  "wrong-access-code": 403,
  "several-matches": 409,
  "already-joined": 409,
  "joined-as-somebody-else": 409,
  "not-habilitated": 409,
  "not-open-yet": 409,
  "not-joined": 409,
  "not-started": 409,
  "alert-open": 409,
  "alert-reused": 409,
  "alert-closed": 409,
  "not-finalised": 409,
  "already-published": 409,
  "event-reused": 409,
  finalised: 409,
  deleted: 409,
  "already-finished": 409,
  "session-over": 409,
  "test-over": 409,
  "not-present": 409,
  "presence-not-received": 409,
  "presence-lapsed": 409,
  "resume-not-authorised": 409,
} as const satisfies Record<string, number> & Record<StartRefusal, number>;
export type PlatformRefusal = keyof typeof STATUS;

/** Why not; `not-open-yet` says the day. [CE7] */
export type PlatformRefused = Refusal<PlatformRefusal> & { opensOn?: string };

/** Answers `{ code }`, and the day to wait for where there is one; sentences are the platform's business. [AC18] */
export function refusePlatform(c: Context, code: PlatformRefusal, opensOn?: string): Response {
  return c.json({ code, ...(opensOn !== undefined && { opensOn }) }, STATUS[code]);
}
