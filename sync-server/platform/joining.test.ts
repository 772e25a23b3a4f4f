import { expect, test } from "vitest";
import { A_SCHOOL, type CentreProfile } from "#core/centre/profile.ts";
import { confirmPresence } from "#core/report/commands.ts";
import { editCandidate, removeCandidate } from "#core/roster/commands.ts";
import type { Subscription } from "#core/schema.ts";
import { HOUR_MS } from "#core/time.ts";
import { allow } from "#core/verdict.ts";
import { setProfile } from "../accounts/profile.ts";
import { must } from "../testing/cast.ts";
import { exam } from "./testing/exam.ts";
import { ANAS, MAELYS, NADIA, ZOE } from "./testing/room.ts";

const refused = (status: number, code: string) => ({ status, body: { code } });

test("[PL3] nobody joins a session that does not exist", async () => {
  const { tells } = await exam(MAELYS);
  expect(await tells("joined", { sessionNumber: 4, ...MAELYS })).toEqual(
    refused(404, "unknown-session"),
  );
});

test.each([
  ["who is not enrolled", ZOE],
  ["with another date of birth", { ...MAELYS, birthdate: "2009-03-15" }],
])("[PL3] somebody %s does not join", async (_who, person) => {
  const { joins } = await exam(MAELYS);
  expect(await joins(person)).toEqual(refused(404, "no-match"));
});

test.each([
  ["as enrolled", MAELYS.lastName],
  ["without accents, hyphens and capitals", "o connor leveque"],
  ["with another apostrophe", "O'CONNOR-LÉVÊQUE"],
])("[PL3] Maëlys joins under her name, %s", async (_how, lastName) => {
  const { joins, idOf } = await exam(MAELYS, ANAS);
  const answer = await joins({ ...MAELYS, lastName });
  expect(answer).toEqual({ status: 200, body: { candidate: idOf(MAELYS) } });
});

test("[PL3] somebody whom a merge has enrolled twice does not join before it is put right", async () => {
  const { joins, writes, enrols, idOf, now } = await exam(MAELYS);
  const candidate = idOf(MAELYS);
  await writes(NADIA, "roster", (draft, { facts }) =>
    removeCandidate(draft, { candidate, facts, now: now() }),
  );
  await enrols(MAELYS);
  await writes(NADIA, "roster", (draft) => {
    Object.assign(draft.candidates[candidate] ?? {}, { removedAt: null });
    return allow();
  });
  expect(await joins(MAELYS)).toEqual(refused(409, "several-matches"));
});

test("[PL3] a candidate who was removed does not join", async () => {
  const { joins, writes, idOf, now } = await exam(MAELYS);
  await writes(NADIA, "roster", (draft, { facts }) =>
    removeCandidate(draft, { candidate: idOf(MAELYS), facts, now: now() }),
  );
  expect(await joins(MAELYS)).toEqual(refused(404, "no-match"));
});

test("[PL3] nobody joins a day after the first start", async () => {
  const { joins, isUnderWay, clock } = await exam(MAELYS, ANAS);
  await isUnderWay(ANAS);
  clock.now += 24 * HOUR_MS + 1;
  expect(await joins(MAELYS)).toEqual(refused(409, "session-over"));
});

test("[SU7] nobody joins for what the centre offers no more, until the list is corrected; who has joined goes on", async () => {
  const { joins, starts, writes, decides, idOf, database, centre } = await exam(MAELYS, ANAS);
  const withClea = { ...A_SCHOOL, habilitations: ["CLEA" as const] };
  must(setProfile(database, centre, withClea));
  const takes = (who: typeof MAELYS, subscription: Subscription, profile: CentreProfile) =>
    writes(NADIA, "roster", (draft, { facts }) =>
      editCandidate(draft, {
        candidate: idOf(who),
        details: { subscription },
        facts,
        centre: profile,
      }),
    );
  await takes(MAELYS, "CLEA", withClea);
  await takes(ANAS, "CLEA", withClea);
  expect((await joins(ANAS)).status).toBe(200);
  must(setProfile(database, centre, A_SCHOOL));
  expect(await joins(MAELYS)).toEqual(refused(409, "not-habilitated"));
  await decides(idOf(ANAS), confirmPresence);
  expect((await starts(ANAS)).status).toBe(200);
  await takes(MAELYS, "CORE", A_SCHOOL);
  expect((await joins(MAELYS)).status).toBe(200);
});

test("[CE7] before the day on which the space opens nobody joins, and the day is told; who has joined goes on", async () => {
  const { joins, starts, decides, idOf, database, centre, clock } = await exam(MAELYS, ANAS);
  await joins(ANAS);
  const opensOn = "2027-03-04";
  must(setProfile(database, centre, { ...A_SCHOOL, opensOn }));
  const early = { status: 409, body: { code: "not-open-yet", opensOn } };
  expect(await joins(MAELYS)).toEqual(early);
  await decides(idOf(ANAS), confirmPresence);
  expect((await starts(ANAS)).status).toBe(200);
  must(setProfile(database, centre, { ...A_SCHOOL, opensOn: "2026-11-24" }));
  clock.now = Date.parse("2026-11-23T10:00Z");
  expect((await joins(MAELYS)).status).toBe(200);
});

test("[CE8] before that day whoever comes late joins a session that has begun", async () => {
  const { joins, isUnderWay, database, centre } = await exam(MAELYS, ANAS);
  await isUnderWay(ANAS);
  must(setProfile(database, centre, { ...A_SCHOOL, opensOn: "2027-03-04" }));
  expect((await joins(MAELYS)).status).toBe(200);
});

test("[PL3] nobody joins a deleted session", async () => {
  const { joins, commits } = await exam(MAELYS);
  await commits({ kind: "delete", by: NADIA });
  expect(await joins(MAELYS)).toEqual(refused(404, "unknown-session"));
});

test("[PL3] nobody joins a finalised session", async () => {
  const { joins, isUnderWay, finishes, finalises } = await exam(MAELYS, ANAS);
  await isUnderWay(ANAS);
  await finishes(ANAS);
  await finalises();
  expect(await joins(MAELYS)).toEqual(refused(409, "finalised"));
});

test("[PL4] a second account does not join as Maëlys", async () => {
  const { tells, sessionNumber, idOf } = await exam(MAELYS);
  const first = await tells("joined", { sessionNumber, ...MAELYS, account: "1204" });
  const second = await tells("joined", { sessionNumber, ...MAELYS, account: "1205" });
  expect(first.body).toEqual({ candidate: idOf(MAELYS) });
  expect(second).toEqual(refused(409, "already-joined"));
});

test("[PL4] of two accounts that join at one moment, one is let in, now and later", async () => {
  const { tells, sessionNumber } = await exam(MAELYS);
  const join = (account: string) => tells("joined", { sessionNumber, ...MAELYS, account });
  const together = await Promise.all([join("1204"), join("1205")]);
  expect(together.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
    200, 409,
  ]);
  expect([await join("1204"), await join("1205")]).toEqual(together);
});

test("[PL4] an account that comes back, from whatever machine, is who it was", async () => {
  const { tells, sessionNumber, idOf } = await exam(MAELYS);
  const join = () => tells("joined", { sessionNumber, ...MAELYS, account: "1204" });
  await join();
  expect((await join()).body).toEqual({ candidate: idOf(MAELYS) });
});

test("[PL4] an account does not join as somebody else besides", async () => {
  const { tells, sessionNumber } = await exam(MAELYS, ANAS);
  await tells("joined", { sessionNumber, ...MAELYS, account: "1204" });
  expect(await tells("joined", { sessionNumber, ...ANAS, account: "1204" })).toEqual(
    refused(409, "joined-as-somebody-else"),
  );
});

test("[PL2] joining told twice is one fact and one answer, though her name was corrected since", async () => {
  const { tells, writes, sessionNumber, store, session, idOf } = await exam(MAELYS);
  const event = "6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";
  const first = await tells("joined", { sessionNumber, ...MAELYS }, event);
  const correction = { candidate: idOf(MAELYS), details: { lastName: "O’Connor" } };
  await writes(NADIA, "roster", (draft, { facts }) =>
    editCandidate(draft, { centre: A_SCHOOL, ...correction, facts }),
  );
  const again = await tells("joined", { sessionNumber, ...MAELYS }, event.toUpperCase());
  expect(again).toEqual(first);
  const { facts } = await store.read(session);
  expect(facts.filter(({ kind }) => kind === "candidate-joined")).toHaveLength(1);
});

test("[PL2] an event that was refused has left nothing and may be told again", async () => {
  const { tells, enrols, sessionNumber } = await exam(ANAS);
  const event = "6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";
  const join = () => tells("joined", { sessionNumber, ...MAELYS }, event);
  expect((await join()).status).toBe(404);
  const candidate = await enrols(MAELYS);
  expect(await join()).toEqual({ status: 200, body: { candidate } });
});

test("[PL2] the devices hear of what the platform tells", async () => {
  const { joins, announced, session } = await exam(MAELYS);
  await joins(MAELYS);
  expect(announced).toEqual([session]);
});
