import { type Context, Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { isAllowedOrigin } from "./origins.ts";
import { DEVICE_HEADER } from "./routes/client.ts";
import type { RouteContext, RouteEnv } from "./routes/context.ts";
import { enterRoutes } from "./routes/enter.ts";
import { healthRoute } from "./routes/health.ts";
import { linkRoutes } from "./routes/links.ts";
import { meRoute } from "./routes/me.ts";
import { passwordRoute } from "./routes/password.ts";
import { refuseWith } from "./routes/refusals.ts";
import { signInRoute } from "./routes/sign-in.ts";
import { signOutRoute } from "./routes/sign-out.ts";
import { linkPages } from "./team/link-pages.ts";
import { teamRoutes } from "./team/routes.ts";

const ROUTES = [
  signInRoute,
  signOutRoute,
  meRoute,
  passwordRoute,
  enterRoutes,
  linkRoutes,
  linkPages,
  healthRoute,
];

/** The relay over HTTP; what else it serves is mounted on the answer. */
export function createApp(context: RouteContext): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  app.use(logged(context));
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      // A page that the relay serves sets a policy of its own.
      overwrite: false,
    }),
  );
  app.use(originFilter(context), crossOrigin(), uncached());
  for (const route of ROUTES) app.route("/", route(context));
  app.route("/", teamRoutes(context));
  app.notFound((c) => refuseWith(c, "not-found"));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return refuseWith(c, "bad-request");
    context.log.error("request failed", error, { method: c.req.method, route: lastRoute(c) });
    return refuseWith(c, "internal");
  });
  return app;
}

/** Each address that it answers; what runs before any of them is none. */
export function routesOf({ routes }: Hono<RouteEnv>): string[] {
  const answered = routes.filter(({ method }) => method !== "ALL");
  return [...new Set(answered.map(({ method, path }) => `${method} ${path}`))];
}

function logged({ log }: RouteContext): MiddlewareHandler<RouteEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log.info("request", {
      method: c.req.method,
      route: lastRoute(c),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    });
  };
}

/** The pattern that matched, `/*` when none did: an address may hold anything. */
function lastRoute(c: Context<RouteEnv>): string {
  return routePath(c, -1);
}

/** What the pages that the relay serves ask of it, and the files they are made of. */
const OF_OWN_PAGES = /^\/(?:links?|demo)\//;

function originFilter({ config }: RouteContext): MiddlewareHandler<RouteEnv> {
  return async (c, next) => {
    const origin = c.req.header("Origin");
    const host = OF_OWN_PAGES.test(c.req.path) ? c.req.header("Host") : undefined;
    const allowed = { host, configured: config.origins };
    if (origin !== undefined && !isAllowedOrigin(origin, allowed)) {
      return refuseWith(c, "origin-forbidden");
    }
    return await next();
  };
}

/** Whichever origin gets here has passed the filter. */
function crossOrigin(): MiddlewareHandler {
  return cors({
    origin: (origin) => origin,
    allowMethods: ["GET", "POST", "PUT", "DELETE"],
    allowHeaders: ["Authorization", "Content-Type", DEVICE_HEADER],
    exposeHeaders: ["Retry-After"],
    maxAge: 600,
  });
}

/** Tokens and names are nothing for a cache. */
function uncached(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
  };
}
