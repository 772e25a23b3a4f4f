import { Hono } from "hono";
import { signedIn } from "./client.ts";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseWith } from "./refusals.ts";

/** Ends the token that asks, of a member or of an invigilator. */
export function signOutRoute({ accounts }: RouteContext): Hono<RouteEnv> {
  return new Hono<RouteEnv>().post("/sign-out", (c) => {
    const asking = signedIn(c, accounts);
    if (!asking) return refuseWith(c, "not-signed-in");
    accounts.signOut(asking.token);
    return c.body(null, 204);
  });
}
