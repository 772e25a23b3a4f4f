// What a member asks of a whole session from wherever they are, without having it open: that it goes, or
// that its password or its invitation is another one. Everybody in the session hears of it in its log.
import type { InvitationSecret } from "#core/facts/schema.ts";
import { sessionId, type SessionId } from "#core/ids.ts";
import type { Decision, LogRequest, Writer } from "#core/log/requests.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { HttpRefusal, SessionDevice } from "#core/wire/http.ts";
import { Hono, type Context } from "hono";
import type { DatabaseSync } from "node:sqlite";
import type { Accounts } from "../accounts/accounts.ts";
import { drawInvitation, drawSessionPassword } from "../socket/codes.ts";
import { readerOfSession } from "../socket/reader.ts";
import type { Rooms } from "../socket/rooms.ts";
import type { Visits } from "../socket/visits.ts";
import { invitedDevices } from "../store/session-invitations.ts";
import type { Store } from "../store/store.ts";
import { signedIn } from "./client.ts";
import type { RouteEnv } from "./context.ts";
import { refuseWith } from "./refusals.ts";
import { evidenceOf } from "./seal-evidence.ts";

export type SessionsContext = {
  accounts: Accounts;
  database: DatabaseSync;
  store: Store;
  visits: Visits;
  rooms: Rooms;
  /** To be told after every commit to this log. */
  committed: (log: SessionId) => Promise<void>;
};

export function sessionRoutes(context: SessionsContext): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  app.delete("/sessions/:session", (c) => decided(context, c, (by) => ({ kind: "delete", by })));
  app.post("/sessions/:session/password", (c) =>
    decided(context, c, ({ person }) => ({
      kind: "fact",
      fact: {
        kind: "password-changed",
        by: person,
        sessionPassword: drawSessionPassword(),
        invitation: drawInvitation(),
      },
      eventId: null,
    })),
  );
  invitationRoutes(app, context);
  app.get("/sessions/:session/seal", async (c) => {
    const found = await memberIn(context, c);
    if (!found.ok) return refuseWith(c, found.reason);
    const evidence = evidenceOf(context.database, found.log);
    return evidence ? c.json(evidence) : refuseWith(c, "not-found");
  });
  app.get("/sessions/:session/devices", async (c) => {
    const found = await memberIn(context, c);
    return found.ok ? c.json(devicesOf(context, found.log)) : refuseWith(c, found.reason);
  });
  return app;
}

/** The secret itself comes with the facts of the session. */
function invitationRoutes(app: Hono<RouteEnv>, context: SessionsContext): void {
  const path = "/sessions/:session/invitation";
  const changed = (c: Context<RouteEnv>, invitation: InvitationSecret | null) =>
    decided(context, c, ({ person }) => ({
      kind: "fact",
      fact: { kind: "invitation-changed", by: person, invitation },
      eventId: null,
    }));
  app.post(path, (c) => changed(c, drawInvitation()));
  app.delete(path, (c) => changed(c, null));
  app.get(path, async (c) => {
    const found = await memberIn(context, c);
    if (!found.ok) return refuseWith(c, found.reason);
    return c.json({ devices: invitedDevices(context.database, found.log) });
  });
}

/** Who asks, and of which session. To whoever is no member of its centre a session is unknown. [LO14] */
async function memberIn(
  { accounts, store }: SessionsContext,
  c: Context<RouteEnv>,
): Promise<{ ok: true; log: SessionId; by: Writer } | Refusal<"not-signed-in" | "not-found">> {
  const asking = signedIn(c, accounts);
  if (!asking) return refuse("not-signed-in");
  const log = sessionId.safeParse(c.req.param("session")).data;
  const found = log && (await readerOfSession(store, asking, log));
  if (!found || found.reader.role !== "member") return refuse("not-found");
  return { ok: true, log, by: found.reader };
}

function devicesOf(
  { visits, rooms }: Pick<SessionsContext, "visits" | "rooms">,
  log: SessionId,
): { devices: SessionDevice[] } {
  const guests = [...(rooms.of(log)?.guests.values() ?? [])];
  const here = new Set(guests.map(({ writer }) => writer.device));
  return {
    devices: visits.of(log).map((visit) => ({ ...visit, isHere: here.has(visit.device) })),
  };
}

/** 204 once it is in the log. */
async function decided(
  context: SessionsContext,
  c: Context<RouteEnv>,
  request: (by: Writer) => LogRequest,
): Promise<Response> {
  const { store, committed } = context;
  const found = await memberIn(context, c);
  if (!found.ok) return refuseWith(c, found.reason);
  const { log, by } = found;
  const [decision] = await store.commit([{ log, request: request(by) }]);
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
