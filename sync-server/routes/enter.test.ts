import { expect, test } from "vitest";
import { LIBRARY_TABLET, MORNING, posted, relayApp, sessionIn } from "../testing/cast.ts";

const samir = {
  number: MORNING.number,
  password: "C-K7QM-22XD",
  name: " Samir  Benali ",
  device: LIBRARY_TABLET,
};

test("[AC10] POST /enter refuses a wrong password with 401 and a code", async () => {
  const { database, request } = relayApp();
  sessionIn(database);
  const answer = await request("/enter", posted({ ...samir, password: "C-AAAA-2222" }));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ code: "wrong-credentials" });
});

test("[AC14] POST /enter refuses a finalised session with 409", async () => {
  const { database, request } = relayApp();
  sessionIn(database, "finalised");
  const answer = await request("/enter", posted(samir));
  expect(answer.status).toBe(409);
  expect(await answer.json()).toEqual({ code: "session-finalised" });
});

test("[CE7] POST /enter refuses whoever comes before the day with 409, and says the day", async () => {
  const { database, request } = relayApp();
  database
    .prepare("INSERT INTO centres (id, name, created_at, opens_on) VALUES (?, 'Lycée', 0, ?)")
    .run("ce".repeat(16), "2999-03-04");
  sessionIn(database);
  const answer = await request("/enter", posted(samir));
  expect(answer.status).toBe(409);
  expect(await answer.json()).toEqual({ code: "not-open-yet", opensOn: "2999-03-04" });
});

const malformed: readonly [why: string, body: object][] = [
  ["without a name", { ...samir, name: "  " }],
  ["with a number in letters", { ...samir, number: "48217" }],
  ["with a password as long as a letter", { ...samir, password: "C".repeat(65) }],
];
test.each(malformed)("POST /enter refuses an entry %s", async (_why, body) => {
  const { request } = relayApp();
  const answer = await request("/enter", posted(body));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ code: "bad-request" });
});

test("[AC9] POST /enter lets an invigilator in who has no account", async () => {
  const { database, request } = relayApp();
  sessionIn(database);
  const answer = await request("/enter", posted(samir));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    token: expect.stringMatching(/^[\w-]{43}$/),
    expiresAt: expect.any(Number),
    session: MORNING.session,
    person: expect.stringMatching(/^[0-9a-f]{32}$/),
    name: "Samir Benali",
  });
});
