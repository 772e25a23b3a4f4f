import type { CertificationResult } from "#core/results/results.ts";
import { parseResults, resultsOf } from "#core/results/results.ts";
import { factsView, testProgress } from "#core/facts/queries.ts";
import { expect, test } from "vitest";
import { createAccounts } from "../accounts/accounts.ts";
import { demonstration, exam } from "../platform/testing/exam.ts";
import { ANAS, MAELYS } from "../platform/testing/room.ts";
import { bearer, CLAIRE, posted } from "../testing/cast.ts";
import { memberIn, passFor, type Pass } from "../testing/school.ts";
import { resultsRoutes } from "./routes.ts";

const refused = (status: number, code: string) => ({ status, body: { code } });
type Exam = Awaited<ReturnType<typeof exam>>;

/** Maëlys has finished, Anas has not; the session is finalised, unless it is not. */
async function afterTheExam({ isFinalised = true, at = exam } = {}) {
  const room = await at(MAELYS, ANAS);
  await room.isUnderWay(MAELYS);
  await room.isUnderWay(ANAS);
  await room.finishes(MAELYS);
  if (isFinalised) await finalise(room);
  return { ...room, ...(await readersOf(room)), ofMaelys: await resultOf(room) };
}

/** Nobody gives Anas's reason here: the platform ends his test as well. */
async function finalise(room: Exam) {
  await room.finishes(ANAS);
  await room.finalises();
}

async function readersOf({ database, store, session, centre, now }: Exam) {
  const claire = passFor(database, await memberIn(database, centre, CLAIRE));
  const accounts = createAccounts({ database, now });
  const app = resultsRoutes({ accounts, database, store });
  const reads = (who: Pass | null) =>
    app.request(`/sessions/${session}/results`, {
      headers: who ? bearer(who.token, who.device) : {},
    });
  return { claire, reads };
}

async function resultOf({ store, session, idOf }: Exam): Promise<CertificationResult> {
  const { facts } = await store.read(session);
  const candidate = idOf(MAELYS);
  const certification = testProgress(factsView(facts), candidate).certification ?? 0;
  const levels = { "1.1": 4 } as const;
  return { certification, candidate, status: "validated", pix: 412, levels, comment: "" };
}

async function handsOver({ request, key, sessionNumber }: Exam, results: readonly object[]) {
  const headers = { Authorization: `Bearer ${key}` };
  const path = `/platform/sessions/${sessionNumber}/results`;
  const answer = await request(path, { ...posted({ results }, headers), method: "PUT" });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
}

test("[RS2] results are taken of a finalised session only, and no more once they are out", async () => {
  const early = await afterTheExam({ isFinalised: false });
  expect(await handsOver(early, [early.ofMaelys])).toEqual(refused(409, "not-finalised"));
  const room = await afterTheExam();
  const { sessionNumber, tells, ofMaelys } = room;
  const results = resultsOf([ofMaelys])?.hash;
  expect(await handsOver(room, [ofMaelys])).toEqual({ status: 200, body: { results } });
  expect(await tells("published", { sessionNumber, results })).toEqual({ status: 200, body: {} });
  expect(await handsOver(room, [ofMaelys])).toEqual(refused(409, "already-published"));
});

test("[RS2] only tests that were started here have results, under their number", async () => {
  const room = await afterTheExam();
  const other = { ...room.ofMaelys, certification: room.ofMaelys.certification + 7 };
  expect(await handsOver(room, [other])).toEqual(refused(404, "unknown-candidate"));
  const twice = [room.ofMaelys, { ...room.ofMaelys, pix: 0 }];
  expect(await handsOver(room, twice)).toEqual(refused(400, "results-invalid"));
  expect(await handsOver(room, [{ ...room.ofMaelys, lastName: "Petit" }])).toEqual(
    refused(400, "bad-request"),
  );
});

test("[RS2] what was not handed over is not published, and what was not published is forgotten", async () => {
  const room = await afterTheExam();
  const { sessionNumber, tells, ofMaelys, database } = room;
  const unknown = { sessionNumber, results: "0".repeat(64) };
  expect(await tells("published", unknown)).toEqual(refused(404, "unknown-results"));
  await handsOver(room, [{ ...ofMaelys, pix: 1 }]);
  await handsOver(room, [ofMaelys]);
  const results = resultsOf([ofMaelys])?.hash;
  await tells("published", { sessionNumber, results });
  expect(database.prepare("SELECT hash FROM results").all()).toEqual([{ hash: results }]);
});

test("[RS3] a member of the centre reads them byte for byte once they are published", async () => {
  const room = await afterTheExam();
  const { sessionNumber, tells, ofMaelys, reads, claire } = room;
  const expected = resultsOf([ofMaelys]);
  await handsOver(room, [ofMaelys]);
  expect((await reads(claire)).status).toBe(404);
  await tells("published", { sessionNumber, results: expected?.hash });
  const bytes = new Uint8Array(await (await reads(claire)).arrayBuffer());
  expect(parseResults(bytes)).toEqual(expected);
});

test("[PL16] the demonstration publishes invented results of everybody with a test", async () => {
  const room = await afterTheExam({ at: demonstration });
  const { request, sessionNumber, reads, claire, ofMaelys } = room;
  const event = "6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";
  const told = await request("/demo/facts", posted({ event, kind: "published", sessionNumber }));
  expect(told.status).toBe(200);
  const shown = parseResults(new Uint8Array(await (await reads(claire)).arrayBuffer()));
  expect(shown?.results).toHaveLength(2);
  const hers = shown?.results.find(({ candidate }) => candidate === ofMaelys.candidate);
  expect(hers).toMatchObject({ certification: ofMaelys.certification, status: "validated" });
});
