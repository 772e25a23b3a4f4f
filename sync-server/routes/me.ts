import { Hono } from "hono";
import { signedIn } from "./client.ts";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseWith } from "./refusals.ts";

/** Answers the `Principal` as it is now. */
export function meRoute({ accounts }: RouteContext): Hono<RouteEnv> {
  return new Hono<RouteEnv>().get("/me", (c) => {
    const asking = signedIn(c, accounts);
    return asking ? c.json(asking.principal) : refuseWith(c, "not-signed-in");
  });
}
