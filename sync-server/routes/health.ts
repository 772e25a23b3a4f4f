import { Hono } from "hono";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseWith } from "./refusals.ts";

/** For whoever watches over the relay: it answers, and so does its database. */
export function healthRoute({ database, log }: RouteContext): Hono<RouteEnv> {
  return new Hono<RouteEnv>().get("/health", (c) => {
    try {
      database.prepare("SELECT 1").get();
      return c.json({ ok: true });
    } catch (error) {
      log.error("store unavailable", error);
      return refuseWith(c, "store-unavailable");
    }
  });
}
