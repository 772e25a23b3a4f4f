// A person plays a candidate: a page, and routes that act as the test platform inside the relay. Nothing
// here needs or shows a key, so nothing here is served but in a demonstration.
import { candidateId } from "#core/ids.ts";
import { candidateKey } from "#core/roster/names.ts";
import { Hono, type MiddlewareHandler } from "hono";
import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Config } from "../../config.ts";
import { jsonBody, smallBody } from "../../routes/body.ts";
import { clientNetwork } from "../../routes/client.ts";
import type { RouteEnv } from "../../routes/context.ts";
import { refuseTry } from "../../routes/refusals.ts";
import type { PlatformContext } from "../context.ts";
import { createLimiter, type Rate } from "../rate.ts";
import { refusePlatform } from "../refusals.ts";
import { tell } from "../tell.ts";
import { toldEvent, type ToldEvent } from "../told-event.ts";
import { inventResults } from "./invent.ts";
import { look } from "./look.ts";
import { candidatePage, publishPage } from "./pages.ts";
import { received } from "./received.ts";
import { textsIn } from "./texts.ts";

/** A classroom behind one router, each page asking every 2 seconds, and some more. */
export const DEMO_RATE: Rate = { points: 2_400, duration: 60 };

const ofSession = z.object({ sessionNumber: z.int().positive() });
const asked = ofSession.extend({ candidate: candidateId });

/** Only files and routes of the relay itself, and no frame around them. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const FILES = {
  "ask.js": "text/javascript; charset=utf-8",
  "candidate.js": "text/javascript; charset=utf-8",
  "publish.js": "text/javascript; charset=utf-8",
  "style.css": "text/css; charset=utf-8",
} as const;

/** Nothing at all unless the relay is set to demonstrate. [PL15] */
export function demoRoutes(
  context: PlatformContext,
  config: Pick<Config, "demo" | "behindProxy">,
): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  if (!config.demo) return app;
  servePages(app);
  const limited = limitedByNetwork(config.behindProxy);
  app.post("/demo/facts", limited, smallBody, jsonBody(toldEvent), async (c) => {
    const event = await withResults(context, byName(c.req.valid("json")));
    const told = await tell(context, null, event);
    return told.ok ? c.json(told.answer) : refusePlatform(c, told.reason, told.opensOn);
  });
  app.post("/demo/look", limited, smallBody, jsonBody(asked), async (c) => {
    const answer = await look(context, c.req.valid("json"));
    return answer.ok ? c.json(answer.looked) : refusePlatform(c, answer.reason);
  });
  app.post("/demo/received", limited, smallBody, jsonBody(ofSession), async (c) => {
    const answer = await received(context, c.req.valid("json").sessionNumber);
    return answer.ok ? c.json(answer.received) : refusePlatform(c, answer.reason);
  });
  return app;
}

function servePages(app: Hono<RouteEnv>): void {
  for (const [name, page] of Object.entries({ candidate: candidatePage, publish: publishPage })) {
    app.get(`/demo/${name}`, (c) => {
      c.header("Content-Security-Policy", POLICY);
      return c.html(page(textsIn(c.req.query("lang"))));
    });
  }
  for (const [name, type] of Object.entries(FILES)) {
    const text = readFileSync(new URL(`page/${name}`, import.meta.url), "utf8");
    app.get(`/demo/${name}`, (c) => c.body(text, 200, { "Content-Type": type }));
  }
}

/** What is published here was invented here. */
async function withResults(context: PlatformContext, event: ToldEvent): Promise<ToldEvent> {
  if (event.kind !== "published") return event;
  const results = await inventResults(context, event.sessionNumber);
  return results ? { ...event, results } : event;
}

/** Here a person's name is their account: whoever comes back, on whatever machine, is who they were. */
function byName(event: ToldEvent): ToldEvent {
  return event.kind === "joined" ? { ...event, account: candidateKey(event).slice(0, 128) } : event;
}

function limitedByNetwork(behindProxy: boolean): MiddlewareHandler<RouteEnv> {
  const limiter = createLimiter(DEMO_RATE);
  return async (c, next) => {
    const waitMs = await limiter(clientNetwork(c, behindProxy));
    if (waitMs > 0) return refuseTry(c, { reason: "slow-down", waitMs });
    return await next();
  };
}
