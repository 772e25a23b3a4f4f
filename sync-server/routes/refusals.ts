import type { HttpRefusal } from "#core/wire/http.ts";
import type { Context } from "hono";

/** Every answer that is not what was asked for, with its HTTP status. */
const STATUS = {
  "bad-request": 400,
  "not-signed-in": 401,
  "wrong-credentials": 401,
  blocked: 403,
  "not-admin": 403,
  "origin-forbidden": 403,
  "not-found": 404,
  "link-unknown": 404,
  "not-open-yet": 409,
  "session-finalised": 409,
  "session-started": 409,
  "not-finalised": 409,
  "results-published": 409,
  "last-admin": 409,
  "already-member": 409,
  "member-elsewhere": 409,
  "not-habilitated": 409,
  "changed-meanwhile": 409,
  "link-used": 409,
  "link-full": 409,
  "link-cancelled": 410,
  "link-expired": 410,
  "too-large": 413,
  "slow-down": 429,
  internal: 500,
  busy: 503,
  "store-unavailable": 503,
} as const satisfies Record<HttpRefusal, number>;

/** Answers `{ code }`; sentences are the extension's business. [AC18] */
export function refuseWith(c: Context, code: HttpRefusal): Response {
  return c.json({ code }, STATUS[code]);
}

type RefusedTry = { reason: HttpRefusal; waitMs?: number; opensOn?: string };

/**
 * A refusal of the accounts, with the time to wait where there is one, in whole seconds, and the day to wait
 * for where there is one. [CE7]
 */
export function refuseTry(c: Context, { reason, waitMs, opensOn }: RefusedTry): Response {
  if (waitMs !== undefined) c.header("Retry-After", String(Math.ceil(waitMs / 1000)));
  if (opensOn === undefined) return refuseWith(c, reason);
  return c.json({ code: reason, opensOn }, STATUS[reason]);
}
