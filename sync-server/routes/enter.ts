import { invitationSecret } from "#core/facts/schema.ts";
import { deviceId } from "#core/ids.ts";
import { Hono, type Context } from "hono";
import * as z from "zod";
import { displayName } from "#core/accounts/credentials.ts";
import type { EntryRefusal } from "../accounts/enter-session.ts";
import type { JoinRefusal } from "../accounts/join-session.ts";
import type { Entered } from "../accounts/let-in.ts";
import { jsonBody, smallBody } from "./body.ts";
import { clientNetwork } from "./client.ts";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseTry } from "./refusals.ts";

const guest = { name: displayName, device: deviceId };
const typed = z.object({
  number: z.int().positive(),
  password: z.string().min(1).max(64),
  ...guest,
});
const invited = z.object({ secret: invitationSecret, ...guest });

/** Answer `{ token, expiresAt, session, person, name }`; no account is needed. */
export function enterRoutes({ accounts, config }: RouteContext): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  const networkOf = (c: Context<RouteEnv>) => clientNetwork(c, config.behindProxy);
  app.post("/enter", smallBody, jsonBody(typed), async (c) => {
    const args = { ...c.req.valid("json"), network: networkOf(c) };
    return entered(c, await accounts.enterSession(args));
  });
  app.post("/join", smallBody, jsonBody(invited), async (c) => {
    const args = { ...c.req.valid("json"), network: networkOf(c) };
    return entered(c, await accounts.joinSession(args));
  });
  return app;
}

function entered(c: Context<RouteEnv>, answer: Entered | EntryRefusal | JoinRefusal): Response {
  if (!answer.ok) return refuseTry(c, answer);
  const { token, expiresAt, session, person, name } = answer;
  return c.json({ token, expiresAt, session, person, name });
}
