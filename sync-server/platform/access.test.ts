import { expect, test } from "vitest";
import { PLATFORM_RATE } from "./access.ts";
import { exam, freshRelay, platformWith, schoolIn } from "./testing/exam.ts";
import { MAELYS } from "./testing/room.ts";

test("[PL1] a session of another centre is as unknown as one that never was", async () => {
  const { database, request, sessionNumber, idOf } = await exam(MAELYS);
  const { key } = schoolIn(database, "Lycée Ampère");
  const ampere = platformWith(request, key);
  const unknown = { status: 404, body: { code: "unknown-session" } };
  const state = `/platform/sessions/${sessionNumber}/candidates/${idOf(MAELYS)}/state`;
  expect(await ampere.tells("joined", { sessionNumber, ...MAELYS })).toEqual(unknown);
  expect(await ampere.tells("published", { sessionNumber })).toEqual(unknown);
  expect(await ampere.asks(`/platform/sessions/${sessionNumber}/sealed`)).toEqual(unknown);
  expect(await ampere.asks(state)).toEqual(unknown);
  expect(await ampere.asks("/platform/sessions/999999/sealed")).toEqual(unknown);
});

test("[PL14] a platform that asks too much is told to wait, its neighbours are not", async () => {
  const { database, request } = freshRelay();
  const louiseMichel = platformWith(request, schoolIn(database, "Collège Louise-Michel").key);
  const ampere = platformWith(request, schoolIn(database, "Lycée Ampère").key);
  const burst = Array.from({ length: PLATFORM_RATE.points }, () =>
    louiseMichel.asks("/platform/events"),
  );
  await Promise.all(burst);
  expect(await louiseMichel.asks("/platform/events")).toEqual({
    status: 429,
    body: { code: "slow-down" },
  });
  expect((await ampere.asks("/platform/events")).status).toBe(200);
});

test("[PL14] guessing keys slows nobody else down", async () => {
  const { database, request } = freshRelay();
  const nobody = platformWith(request, "x".repeat(43));
  const guesses = Array.from({ length: PLATFORM_RATE.points }, () =>
    nobody.asks("/platform/events"),
  );
  await Promise.all(guesses);
  expect((await nobody.asks("/platform/events")).status).toBe(429);
  const platform = platformWith(request, schoolIn(database, "Lycée Ampère").key);
  expect((await platform.asks("/platform/events")).status).toBe(200);
});

const event = "6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";
const malformed: readonly [why: string, told: object][] = [
  ["without an event id", { event: "the first", kind: "published" }],
  ["of an unknown kind", { event, kind: "exploded" }],
  ["about a question without its number", { ...alertAbout("question"), question: null }],
  ["about the extension with a question", { ...alertAbout("extension"), question: 7 }],
  ["with a birthdate that no calendar has", { ...MAELYS, kind: "joined", birthdate: "2009-02-30" }],
];
test.each(malformed)("POST /platform/facts refuses an event %s", async (_why, told) => {
  const { tells } = await exam(MAELYS);
  const answer = await tells("published", { sessionNumber: 100_001, event, ...told });
  expect(answer).toEqual({ status: 400, body: { code: "bad-request" } });
});

function alertAbout(about: string): object {
  return { kind: "alert-raised", candidate: "ca".repeat(16), about };
}

test("GET /platform/events refuses a cursor that is no number", async () => {
  const { asks } = await exam();
  expect(await asks("/platform/events?since=yesterday")).toEqual({
    status: 400,
    body: { code: "bad-request" },
  });
});
