// What a member asks of a whole session from wherever they are, without having it open: that it goes, or
// that its password is another one. Everybody in the session hears of it in its log.
import { sessionId, type SessionId } from "#core/ids.ts";
import type { Decision, LogRequest, Writer } from "#core/log/requests.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { HttpRefusal } from "#core/wire/http.ts";
import { Hono, type Context } from "hono";
import type { Accounts } from "../accounts/accounts.ts";
import { drawSessionPassword } from "../socket/codes.ts";
import { readerOfSession } from "../socket/reader.ts";
import type { Store } from "../store/store.ts";
import { signedIn } from "./client.ts";
import type { RouteEnv } from "./context.ts";
import { refuseWith } from "./refusals.ts";

export type SessionsContext = {
  accounts: Accounts;
  store: Store;
  /** To be told after every commit to this log. */
  committed: (log: SessionId) => Promise<void>;
};

export function sessionRoutes(context: SessionsContext): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  app.delete("/sessions/:session", (c) => decided(context, c, (by) => ({ kind: "delete", by })));
  app.post("/sessions/:session/password", (c) =>
    decided(context, c, ({ person }) => ({
      kind: "fact",
      fact: { kind: "password-changed", by: person, sessionPassword: drawSessionPassword() },
      eventId: null,
    })),
  );
  return app;
}

/** 204 once it is in the log. To whoever is no member of its centre a session is unknown. [LO14] */
async function decided(
  { accounts, store, committed }: SessionsContext,
  c: Context<RouteEnv>,
  request: (by: Writer) => LogRequest,
): Promise<Response> {
  const asking = signedIn(c, accounts);
  if (!asking) return refuseWith(c, "not-signed-in");
  const log = sessionId.safeParse(c.req.param("session")).data;
  const found = log && (await readerOfSession(store, asking, log));
  if (!found || found.reader.role !== "member") return refuseWith(c, "not-found");
  const [decision] = await store.commit([{ log, request: request(found.reader) }]);
  if (!decision) throw new Error("the store gave no answer");
  await committed(log);
  return decision.ok ? c.body(null, 204) : refuseWith(c, refusalOf(decision));
}

function refusalOf({ reason }: Extract<Decision, { ok: false }>): HttpRefusal {
  return REFUSALS[reason] ?? "internal";
}

const REFUSALS: Partial<Record<RefusalCode, HttpRefusal>> = {
  LOCKED: "session-finalised",
  /** Only a deletion meets it: somebody has started. */
  STALE: "session-started",
  FORBIDDEN: "not-found",
};
