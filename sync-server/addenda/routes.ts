// Addenda to a sealed session: everybody who had access sends one, members of the centre read them. They are
// too much for a frame, and over a socket whoever's access has ended only reads.
import { parseAddendum, type Addendum } from "#core/addendum/addendum.ts";
import { broughtBy } from "#core/addendum/policy.ts";
import { MAX_ADDENDUM_BYTES } from "#core/addendum/schema.ts";
import { contentHash, sessionId, type SessionId } from "#core/ids.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { HttpRefusal } from "#core/wire/http.ts";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { DatabaseSync } from "node:sqlite";
import type { Accounts } from "../accounts/accounts.ts";
import { createLimiter, type Limiter, type Rate } from "../platform/rate.ts";
import { onceSignedIn, signedIn } from "../routes/client.ts";
import type { RouteEnv } from "../routes/context.ts";
import { refuseTry, refuseWith } from "../routes/refusals.ts";
import { readerOfSession, type Reader } from "../socket/reader.ts";
import { sha256 } from "../store/native-sha256.ts";
import type { Store } from "../store/store.ts";
import { addendumBytes } from "./addenda.ts";

export type AddendaContext = {
  accounts: Accounts;
  database: DatabaseSync;
  store: Store;
  /** To be told after every commit to this log. */
  committed: (log: SessionId) => Promise<void>;
};

export function addendumRoutes(context: AddendaContext): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  const limiter = createLimiter(ADDENDA_RATE);
  app.post("/sessions/:session/addenda", sized, (c) => received({ ...context, limiter }, c));
  app.get("/sessions/:session/addenda/:hash", (c) => handedOut(context, c));
  return app;
}

/** Of one person in one session. A page that is told to wait asks again three times a minute. */
export const ADDENDA_RATE: Rate = { points: 60, duration: 600 };

const sized = bodyLimit({
  maxSize: MAX_ADDENDUM_BYTES,
  onError: (c) => refuseWith(c, "too-large"),
});

/** 204 once it is on the disk, and again for whoever sends it again. [AD2] [AD4] */
async function received(
  context: AddendaContext & { limiter: Limiter },
  c: Context<RouteEnv>,
): Promise<Response> {
  const asking = onceSignedIn(c, context.accounts);
  if (!asking) return refuseWith(c, "not-signed-in");
  const session = sessionId.safeParse(c.req.param("session")).data;
  const found = session && (await readerOfSession(context.store, asking, session));
  if (!session || !found) return refuseWith(c, "not-found");
  const waitMs = await context.limiter(`${session} ${found.reader.person}`);
  if (waitMs > 0) return refuseTry(c, { reason: "slow-down", waitMs });
  const addendum = parseAddendum(new Uint8Array(await c.req.arrayBuffer()));
  if (!addendum) return refuseWith(c, "bad-request");
  const refused = await taken(context, session, { by: found.reader, addendum });
  return refused ? refuseWith(c, refused) : c.body(null, 204);
}

/** null once it is kept. */
async function taken(
  { store, committed }: AddendaContext,
  log: SessionId,
  sent: { by: Reader; addendum: Addendum },
): Promise<HttpRefusal | null> {
  const brought = broughtBy(sent.addendum, sha256);
  const request = { kind: "addendum" as const, ...sent, brought };
  const [decision] = await store.commit([{ log, request }]);
  if (!decision) throw new Error("the store gave no answer");
  if (!decision.ok) return REFUSALS[decision.reason] ?? "internal";
  if ("entry" in decision) await committed(log);
  return null;
}

const REFUSALS: Partial<Record<RefusalCode, HttpRefusal>> = {
  LOCKED: "results-published",
  STALE: "not-finalised",
  FORBIDDEN: "not-found",
  BAD_STRUCT: "bad-request",
  TOO_LARGE: "too-large",
};

/** To whoever is no member of its centre there is nothing here. [AD4] */
async function handedOut(
  { accounts, store, database }: AddendaContext,
  c: Context<RouteEnv>,
): Promise<Response> {
  const asking = signedIn(c, accounts);
  if (!asking) return refuseWith(c, "not-signed-in");
  const session = sessionId.safeParse(c.req.param("session")).data;
  const hash = contentHash.safeParse(c.req.param("hash")).data;
  if (!session || !hash) return refuseWith(c, "not-found");
  const found = await readerOfSession(store, asking, session);
  const isMember = found?.reader.role === "member";
  const bytes = isMember ? addendumBytes(database, session, hash) : null;
  return bytes
    ? c.body(bytes, 200, { "Content-Type": "application/json; charset=utf-8" })
    : refuseWith(c, "not-found");
}
