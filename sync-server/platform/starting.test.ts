import { expect, test } from "vitest";
import { A_SCHOOL } from "#core/centre/profile.ts";
import { authoriseResume, confirmPresence, endTest } from "#core/report/commands.ts";
import { setAbortReason } from "#core/report/outcome-commands.ts";
import { editCandidate } from "#core/roster/commands.ts";
import { HOUR_MS, MINUTE_MS } from "#core/time.ts";
import type { Commit } from "../store/store.ts";
import { tell } from "./tell.ts";
import { exam } from "./testing/exam.ts";
import { ACCESS_CODE, ANAS, LUC, MAELYS, NADIA, ZOE } from "./testing/room.ts";

const refused = (status: number, code: string) => ({ status, body: { code } });
const EVENT = "6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";

test("[PL5] nobody starts who is not enrolled", async () => {
  const { tells, sessionNumber } = await exam(MAELYS);
  const stranger = { sessionNumber, candidate: "ca".repeat(16), accessCode: ACCESS_CODE };
  expect(await tells("started", stranger)).toEqual(refused(404, "unknown-candidate"));
});

test("[PL5] nobody starts who has not joined", async () => {
  const { starts, decides, idOf } = await exam(MAELYS);
  await decides(idOf(MAELYS), confirmPresence);
  expect(await starts(MAELYS)).toEqual(refused(409, "not-joined"));
});

test("[PL5] nobody starts with a wrong access code, seen or not", async () => {
  const { joins, starts } = await exam(MAELYS);
  await joins(MAELYS);
  expect(await starts(MAELYS, "KRTB43")).toEqual(refused(403, "wrong-access-code"));
});

test("[PL5] nobody starts whom no invigilator has seen", async () => {
  const { joins, starts } = await exam(MAELYS);
  await joins(MAELYS);
  expect(await starts(MAELYS)).toEqual(refused(409, "not-present"));
});

test("[PL5] nobody starts who was seen more than 15 minutes ago", async () => {
  const { joins, starts, decides, idOf, replica, session, clock } = await exam(MAELYS);
  await joins(MAELYS);
  await decides(idOf(MAELYS), confirmPresence);
  await replica.follow(session);
  clock.now += 15 * MINUTE_MS + 1;
  expect(await starts(MAELYS)).toEqual(refused(409, "presence-lapsed"));
});

test("[PL5] nobody starts in a finalised session", async () => {
  const { joins, starts, decides, idOf, isUnderWay, finishes, finalises } = await exam(
    MAELYS,
    ANAS,
  );
  await isUnderWay(ANAS);
  await finishes(ANAS);
  await joins(MAELYS);
  await decides(idOf(MAELYS), confirmPresence);
  await finalises();
  expect(await starts(MAELYS)).toEqual(refused(409, "finalised"));
});

test.each([["KRTB42"], ["krtb 42"], [" Krtb42 "]])(
  "[PL5] Maëlys, who was just seen, starts with %j",
  async (accessCode) => {
    const { joins, starts, decides, idOf } = await exam(MAELYS);
    await joins(MAELYS);
    await decides(idOf(MAELYS), confirmPresence);
    expect(await starts(MAELYS, accessCode)).toEqual({
      status: 200,
      body: { certification: 1_000_010_001 },
    });
  },
);

test("[PL5] a session that is deleted in the moment of a start stays without a start", async () => {
  const room = await exam(MAELYS);
  await room.joins(MAELYS);
  await room.decides(room.idOf(MAELYS), confirmPresence);
  const deletes = () => room.commits({ kind: "delete", by: NADIA });
  expect(await startMeanwhile(room, deletes)).toEqual({ ok: false, reason: "unknown-session" });
  const { facts } = await room.store.read(room.session);
  expect(facts.map(({ kind }) => kind)).not.toContain("candidate-started");
});

test("[PL5] a session that is finalised in the moment of a start is sealed without it", async () => {
  const room = await exam(MAELYS, ANAS);
  await room.isUnderWay(ANAS);
  await room.finishes(ANAS);
  await room.joins(MAELYS);
  await room.decides(room.idOf(MAELYS), confirmPresence);
  expect(await startMeanwhile(room, room.finalises)).toEqual({ ok: false, reason: "finalised" });
});

/** Maëlys starts, and something else reaches the log between the judgement and the lock. */
function startMeanwhile(
  room: Awaited<ReturnType<typeof exam>>,
  happens: () => Promise<void>,
): Promise<unknown> {
  const { store, centre, sessionNumber, idOf } = room;
  const commit = async (batch: readonly Commit[]) => {
    if (batch.some(({ request }) => isStart(request))) await happens();
    return store.commit(batch);
  };
  const about = { event: EVENT, sessionNumber, candidate: idOf(MAELYS), accessCode: ACCESS_CODE };
  return tell({ ...room, store: { ...store, commit } }, centre, { kind: "started", ...about });
}

function isStart(request: Commit["request"]): boolean {
  return request.kind === "fact" && request.fact.kind === "candidate-started";
}

test("[PL6] two candidates who start at one moment have different certification numbers", async () => {
  const { joins, starts, decides, idOf } = await exam(MAELYS, ANAS);
  await Promise.all([joins(MAELYS), joins(ANAS)]);
  await decides(idOf(MAELYS), confirmPresence);
  await decides(idOf(ANAS), confirmPresence);
  const answers = await Promise.all([starts(MAELYS), starts(ANAS)]);
  expect(answers.map(({ body }) => body)).toEqual([
    { certification: 1_000_010_001 },
    { certification: 1_000_010_002 },
  ]);
});

test("[PL6] whoever goes on with a test keeps its number, and needs Luc to allow it", async () => {
  const { starts, isUnderWay, decides, idOf } = await exam(MAELYS, ANAS);
  await isUnderWay(MAELYS);
  await isUnderWay(ANAS);
  expect(await starts(MAELYS)).toEqual(refused(409, "resume-not-authorised"));
  await decides(idOf(MAELYS), authoriseResume);
  expect((await starts(MAELYS)).body).toEqual({ certification: 1_000_010_001 });
});

test("[PL2] a start told again gets its number, even when nobody may start any more", async () => {
  const { joins, tells, decides, idOf, sessionNumber, clock } = await exam(MAELYS);
  await joins(MAELYS);
  await decides(idOf(MAELYS), confirmPresence);
  const told = { sessionNumber, candidate: idOf(MAELYS), accessCode: ACCESS_CODE };
  const first = await tells("started", told, EVENT);
  clock.now += 25 * HOUR_MS;
  expect(await tells("started", told, EVENT)).toEqual(first);
});

test("[PL2] an event id is not used for something else", async () => {
  const { joins, tells, decides, idOf, sessionNumber } = await exam(MAELYS, ANAS);
  await joins(MAELYS);
  await joins(ANAS);
  await decides(idOf(MAELYS), confirmPresence);
  const told = { sessionNumber, candidate: idOf(MAELYS), accessCode: ACCESS_CODE };
  await tells("started", told, EVENT);
  const anas = { ...told, candidate: idOf(ANAS) };
  expect(await tells("started", anas, EVENT)).toEqual(refused(409, "event-reused"));
  const end = { ...told, how: "completed" };
  expect(await tells("finished", end, EVENT)).toEqual(refused(409, "event-reused"));
});

test("[PL7] a test that has not started is not finished", async () => {
  const { joins, finishes } = await exam(MAELYS);
  await joins(MAELYS);
  expect(await finishes(MAELYS)).toEqual(refused(409, "not-started"));
});

test("[PL7] a test is finished once", async () => {
  const { isUnderWay, finishes, decides, idOf } = await exam(MAELYS);
  await isUnderWay(MAELYS);
  await decides(idOf(MAELYS), endTest);
  expect(await finishes(MAELYS, "ended-by-invigilator")).toEqual({
    status: 200,
    body: { late: false },
  });
  expect(await finishes(MAELYS)).toEqual(refused(409, "already-finished"));
});

test("[PL7] what is told of a test after the finalisation is kept as late", async () => {
  const { isUnderWay, finishes, finalises, writes, idOf } = await exam(MAELYS, ZOE);
  await isUnderWay(MAELYS);
  await writes(LUC, "report", (draft, { roster, facts }) =>
    setAbortReason(draft, { candidate: idOf(MAELYS), reason: "technical", roster, facts }),
  );
  await finalises();
  expect(await finishes(MAELYS)).toEqual({ status: 200, body: { late: true } });
});

const state = (room: { sessionNumber: number }, candidate: string) =>
  `/platform/sessions/${room.sessionNumber}/candidates/${candidate}/state`;

test("[PL13] nobody is asked about who is not enrolled", async () => {
  const { asks, ...room } = await exam(MAELYS);
  expect(await asks(state(room, "ca".repeat(16)))).toEqual(refused(404, "unknown-candidate"));
});

test("[PL13] the platform asks whether Maëlys may start, and hears why not", async () => {
  const { asks, joins, decides, idOf, ...room } = await exam(MAELYS);
  const maelys = state(room, idOf(MAELYS));
  const core = { subscription: "CORE" };
  expect((await asks(maelys)).body).toEqual({ ...core, mayStart: false, code: "not-joined" });
  await joins(MAELYS);
  expect((await asks(maelys)).body).toEqual({ ...core, mayStart: false, code: "not-present" });
  await decides(idOf(MAELYS), confirmPresence);
  expect((await asks(maelys)).body).toEqual({ ...core, mayStart: true });
});

test("[PL13] the platform hears for which certification", async () => {
  const { asks, writes, idOf, ...room } = await exam(MAELYS);
  const details = { subscription: "DROIT" } as const;
  const centre = { ...A_SCHOOL, habilitations: ["DROIT" as const] };
  const about = { candidate: idOf(MAELYS), details, centre };
  await writes(NADIA, "roster", (draft, { facts }) => editCandidate(draft, { ...about, facts }));
  expect((await asks(state(room, idOf(MAELYS)))).body).toMatchObject({ subscription: "DROIT" });
});
