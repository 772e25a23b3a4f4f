import { expect, test } from "vitest";
import {
  CLAIRE,
  MORNING,
  OFFICE_COMPUTER,
  ORDINARY,
  SCHOOL_NETWORK,
  bearer,
  memberOf,
  must,
  relayApp,
  sessionIn,
} from "../testing/cast.ts";

const here = { device: OFFICE_COMPUTER, network: SCHOOL_NETWORK };

const strangers: readonly [who: string, headers: Record<string, string>][] = [
  ["nobody", {}],
  ["a token without a device", { Authorization: `Bearer ${"A".repeat(43)}` }],
  ["an unknown token", bearer("A".repeat(43))],
  ["another scheme", { ...bearer("A".repeat(43)), Authorization: "Basic Y2xhaXJlOmdydWVz" }],
];
test.each(strangers)("GET /me refuses %s", async (_who, headers) => {
  const { request } = relayApp();
  const answer = await request("/me", { headers });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ code: "not-signed-in" });
});

test("GET /me tells a member where they work", async () => {
  const { database, accounts, request } = relayApp();
  const { account, centre, person } = await memberOf(database, { centre: "Collège Louise-Michel" });
  const { token, expiresAt } = must(await accounts.signIn({ ...CLAIRE, ...here }));
  expect(await (await request("/me", { headers: bearer(token) })).json()).toEqual({
    kind: "member",
    account,
    name: "Claire Vasseur",
    centres: [{ centre, person, centreRole: "admin", name: "Collège Louise-Michel", ...ORDINARY }],
    expiresAt,
  });
});

test("[AC13] GET /me tells an invigilator which session they are in", async () => {
  const { database, accounts, request } = relayApp();
  sessionIn(database);
  const entry = { ...MORNING, ...here, name: "Samir Benali" };
  const { token, person, expiresAt } = must(await accounts.enterSession(entry));
  expect(await (await request("/me", { headers: bearer(token) })).json()).toEqual({
    kind: "invigilator",
    session: MORNING.session,
    person,
    name: "Samir Benali",
    expiresAt,
  });
});
