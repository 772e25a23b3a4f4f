import { deviceId } from "#core/ids.ts";
import { Hono } from "hono";
import * as z from "zod";
import { displayName } from "#core/accounts/credentials.ts";
import { jsonBody, smallBody } from "./body.ts";
import { clientNetwork } from "./client.ts";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseTry } from "./refusals.ts";

const body = z.object({
  number: z.int().positive(),
  password: z.string().min(1).max(64),
  name: displayName,
  device: deviceId,
});

/** Answers `{ token, expiresAt, session, person, name }`; no account is needed. */
export function enterRoute({ accounts, config }: RouteContext): Hono<RouteEnv> {
  return new Hono<RouteEnv>().post("/enter", smallBody, jsonBody(body), async (c) => {
    const network = clientNetwork(c, config.behindProxy);
    const answer = await accounts.enterSession({ ...c.req.valid("json"), network });
    if (!answer.ok) return refuseTry(c, answer);
    const { token, expiresAt, session, person, name } = answer;
    return c.json({ token, expiresAt, session, person, name });
  });
}
