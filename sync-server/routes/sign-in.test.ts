import { expect, test } from "vitest";
import { CLAIRE, OFFICE_COMPUTER, ORDINARY, memberOf, posted, relayApp } from "../testing/cast.ts";

const { email, password } = CLAIRE;
const claire = { email, password, device: OFFICE_COMPUTER };

test("[AC3] POST /sign-in refuses a wrong password with 401 and a code", async () => {
  const { database, request } = relayApp();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  const answer = await request("/sign-in", posted({ ...claire, password: "des oies" }));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ code: "wrong-credentials" });
});

const malformed: readonly [why: string, init: RequestInit][] = [
  ["without a password", posted({ email, device: OFFICE_COMPUTER })],
  ["with a device that is none", posted({ ...claire, device: "office" })],
  ["that is no JSON", { ...posted({}), body: "{" }],
  ["that does not say what it is", { method: "POST", body: JSON.stringify(claire) }],
];
test.each(malformed)("POST /sign-in refuses a body %s", async (_why, init) => {
  const { request } = relayApp();
  const answer = await request("/sign-in", init);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ code: "bad-request" });
});

test("[AC4] POST /sign-in says after how many seconds to come back", async () => {
  const { request } = relayApp();
  for (let done = 0; done < 10; done += 1) await request("/sign-in", posted(claire));
  const answer = await request("/sign-in", posted(claire));
  expect(answer.status).toBe(429);
  expect(answer.headers.get("Retry-After")).toBe("120");
  expect(await answer.json()).toEqual({ code: "slow-down" });
});

test("POST /sign-in answers with a token, the name and the centres", async () => {
  const { database, request } = relayApp();
  const { centre, person } = await memberOf(database, { centre: "Collège Louise-Michel" });
  const answer = await request("/sign-in", posted(claire));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    token: expect.stringMatching(/^[\w-]{43}$/),
    expiresAt: expect.any(Number),
    name: "Claire Vasseur",
    centres: [{ centre, person, centreRole: "admin", name: "Collège Louise-Michel", ...ORDINARY }],
  });
});
