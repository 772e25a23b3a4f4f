import { expect, test } from "vitest";
import {
  CLAIRE,
  LIBRARY_TABLET,
  OFFICE_COMPUTER,
  SCHOOL_NETWORK,
  bearer,
  memberOf,
  must,
  relayApp,
} from "../testing/cast.ts";

const claire = { ...CLAIRE, device: OFFICE_COMPUTER, network: SCHOOL_NETWORK };

test("POST /sign-out refuses whoever is not signed in", async () => {
  const { request } = relayApp();
  const answer = await request("/sign-out", { method: "POST" });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ code: "not-signed-in" });
});

test("[AC5] POST /sign-out refuses a token that was copied to another device", async () => {
  const { database, accounts, request } = relayApp();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  const { token } = must(await accounts.signIn(claire));
  const headers = bearer(token, LIBRARY_TABLET);
  expect((await request("/sign-out", { method: "POST", headers })).status).toBe(401);
  expect(accounts.whoIs(token, OFFICE_COMPUTER)).not.toBeNull();
});

test("[AC6] POST /sign-out ends the token", async () => {
  const { database, accounts, request } = relayApp();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  const { token } = must(await accounts.signIn(claire));
  const answer = await request("/sign-out", { method: "POST", headers: bearer(token) });
  expect(answer.status).toBe(204);
  expect(accounts.whoIs(token, OFFICE_COMPUTER)).toBeNull();
});
