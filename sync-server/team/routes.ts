// The team of a centre over HTTP. Everybody of it sees who belongs to it; administrators change it. [TE1]
import { email, MAX_ADDRESSES } from "#core/accounts/credentials.ts";
import { personId, type PersonId } from "#core/ids.ts";
import type { Verdict } from "#core/verdict.ts";
import { centreRole, type HttpRefusal } from "#core/wire/http.ts";
import { invitationId, type InvitationId } from "#core/wire/team.ts";
import { Hono, type Context } from "hono";
import * as z from "zod";
import {
  invitationsOf,
  invite,
  renewInvitation,
  setInvitationState,
} from "../accounts/invitations.ts";
import { makePasswordLink } from "../accounts/password-links.ts";
import { setReferer } from "../accounts/referer.ts";
import { liftSignInBlocks } from "../accounts/sign-in.ts";
import { endMembership, setCentreRole, teamMembership, teamOf } from "../accounts/team.ts";
import { jsonBody, smallBody } from "../routes/body.ts";
import type { RouteContext } from "../routes/context.ts";
import { adminsOnly, membersOnly, type MemberEnv } from "../routes/members-only.ts";
import { refuseWith } from "../routes/refusals.ts";

const invitedBody = z.object({ emails: z.array(email).min(1).max(MAX_ADDRESSES) });
const roleBody = z.object({ centreRole });
const refererBody = z.object({
  person: personId.nullable(),
  insteadOf: personId.nullable().optional(),
});
const stateBody = z.object({ state: z.enum(["open", "cancelled"]) });

export function teamRoutes(context: RouteContext): Hono<MemberEnv> {
  const { accounts, database } = context;
  const app = new Hono<MemberEnv>();
  app.use("/centres/:centre/team", membersOnly(accounts));
  app.use("/centres/:centre/team/*", membersOnly(accounts));
  app.get("/centres/:centre/team", (c) => {
    const { centre, centreRole: asks } = c.get("asking");
    const now = Date.now();
    const members = teamOf(database, { centre, asks, now });
    const invitations = asks === "admin" ? invitationsOf(database, { centre, now }) : [];
    return c.json({ members, invitations });
  });
  app.delete("/centres/:centre/team/members/:person", (c) => {
    const { centre, person: self, centreRole: asks } = c.get("asking");
    const person = personOf(c);
    if (asks !== "admin" && person !== self) return refuseWith(c, "not-admin");
    return answered(c, person ? endMembership(database, { centre, person }) : NOT_FOUND);
  });
  memberRoutes(app, context);
  invitationRoutes(app, context);
  return app;
}

function memberRoutes(app: Hono<MemberEnv>, { database }: RouteContext): void {
  const path = "/centres/:centre/team/members/:person";
  app.put(path, adminsOnly(), smallBody, jsonBody(roleBody), (c) => {
    const person = personOf(c);
    const { centre } = c.get("asking");
    const role = c.req.valid("json").centreRole;
    return answered(c, person ? setCentreRole(database, { centre, person, role }) : NOT_FOUND);
  });
  app.post(`${path}/password-link`, adminsOnly(), (c) => {
    const person = personOf(c);
    const { centre } = c.get("asking");
    const made = person
      ? makePasswordLink(database, { centre, person, now: Date.now() })
      : NOT_FOUND;
    if (!made.ok) return refuseWith(c, made.reason);
    return c.json({ secret: made.secret, expiresAt: made.expiresAt });
  });
  app.put("/centres/:centre/team/referer", adminsOnly(), smallBody, jsonBody(refererBody), (c) => {
    const { centre } = c.get("asking");
    return answered(c, setReferer(database, { centre, ...c.req.valid("json") }));
  });
  app.delete(`${path}/block`, adminsOnly(), (c) => {
    const person = personOf(c);
    const found = person && teamMembership(database, { ...c.get("asking"), person });
    if (!found) return refuseWith(c, "not-found");
    liftSignInBlocks(database, found.email);
    return c.body(null, 204);
  });
}

function invitationRoutes(app: Hono<MemberEnv>, { database }: RouteContext): void {
  const path = "/centres/:centre/team/invitations";
  app.post(path, adminsOnly(), smallBody, jsonBody(invitedBody), (c) => {
    const { centre } = c.get("asking");
    const emails = [...new Set(c.req.valid("json").emails)];
    return c.json(invite(database, { centre, emails, now: Date.now() }));
  });
  app.post(`${path}/:invitation/link`, adminsOnly(), (c) => {
    const { centre } = c.get("asking");
    const id = invitationOf(c);
    const renewed = id ? renewInvitation(database, { id, centre, now: Date.now() }) : NOT_FOUND;
    if (!renewed.ok) return refuseWith(c, renewed.reason);
    return c.json({ secret: renewed.secret, expiresAt: renewed.expiresAt });
  });
  app.put(`${path}/:invitation`, adminsOnly(), smallBody, jsonBody(stateBody), (c) => {
    const { centre } = c.get("asking");
    const id = invitationOf(c);
    const args = { centre, state: c.req.valid("json").state };
    return answered(c, id ? setInvitationState(database, { id, ...args }) : NOT_FOUND);
  });
}

const NOT_FOUND = { ok: false, reason: "not-found" } as const;

function answered(c: Context, verdict: Verdict<HttpRefusal>): Response {
  return verdict.ok ? c.body(null, 204) : refuseWith(c, verdict.reason);
}

function personOf(c: Context): PersonId | undefined {
  return personId.safeParse(c.req.param("person")).data;
}

function invitationOf(c: Context): InvitationId | undefined {
  return invitationId.safeParse(c.req.param("invitation")).data;
}
