import { displayName } from "#core/accounts/credentials.ts";
import { deviceId } from "#core/ids.ts";
import { Hono } from "hono";
import * as z from "zod";
import { jsonBody, smallBody } from "./body.ts";
import { clientNetwork } from "./client.ts";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseTry } from "./refusals.ts";

const secret = z.string().min(1).max(256);
const held = z.object({ secret });
const used = z.object({
  secret,
  password: z.string().min(1).max(128),
  name: displayName.nullable().default(null),
  device: deviceId,
});

/** What a link is for, and using it, which signs in as `/sign-in` does. The secret is in no address. */
export function linkRoutes({ accounts, config }: RouteContext): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  app.post("/links/look", smallBody, jsonBody(held), async (c) => {
    const network = clientNetwork(c, config.behindProxy);
    const answer = await accounts.lookAtLink({ ...c.req.valid("json"), network });
    return answer.ok ? c.json(answer.purpose) : refuseTry(c, answer);
  });
  app.post("/links/use", smallBody, jsonBody(used), async (c) => {
    const network = clientNetwork(c, config.behindProxy);
    const answer = await accounts.useLink({ ...c.req.valid("json"), network });
    if (!answer.ok) return refuseTry(c, answer);
    const { token, expiresAt, name, centres } = answer;
    return c.json({ token, expiresAt, name, centres });
  });
  return app;
}
