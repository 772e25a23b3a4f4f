import { deviceId } from "#core/ids.ts";
import { Hono } from "hono";
import * as z from "zod";
import { email } from "#core/accounts/credentials.ts";
import { jsonBody, smallBody } from "./body.ts";
import { clientNetwork } from "./client.ts";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseTry } from "./refusals.ts";

const body = z.object({ email, password: z.string().min(1).max(128), device: deviceId });

/** Answers `{ token, expiresAt, name, centres }`; without a centre, `centres` is empty. [AC8] */
export function signInRoute({ accounts, config }: RouteContext): Hono<RouteEnv> {
  return new Hono<RouteEnv>().post("/sign-in", smallBody, jsonBody(body), async (c) => {
    const network = clientNetwork(c, config.behindProxy);
    const answer = await accounts.signIn({ ...c.req.valid("json"), network });
    if (!answer.ok) return refuseTry(c, answer);
    const { token, expiresAt, name, centres } = answer;
    return c.json({ token, expiresAt, name, centres });
  });
}
