import { alertId, type DecisionId } from "#core/ids.ts";
import { markAbsent } from "#core/report/absence-commands.ts";
import {
  answerAlert,
  authoriseResume,
  confirmPresence,
  endTest,
  withdrawDecision,
} from "#core/report/commands.ts";
import { setAbortReason } from "#core/report/outcome-commands.ts";
import type { ReportDocument } from "#core/schema.ts";
import { expect, test } from "vitest";
import * as z from "zod";
import { MAX_SCANNED } from "./feed-item.ts";
import { exam, platformWith, schoolIn } from "./testing/exam.ts";
import { ANAS, LUC, MAELYS, NADIA, sessionIn, ZOE } from "./testing/room.ts";

const page = z.object({
  events: z.array(z.looseObject({ place: z.int(), sessionNumber: z.int(), kind: z.string() })),
  next: z.int(),
  more: z.boolean(),
});
type Asks = (path: string) => Promise<{ body: unknown }>;
const IMAGE = alertId.parse("1a".repeat(16));

async function poll(asks: Asks, since = 0, max = 1000) {
  return page.parse((await asks(`/platform/events?since=${since}&max=${max}`)).body);
}

/** Asks until there is nothing more, `max` at a time. */
async function pollAll(asks: Asks, max: number) {
  const events = [];
  for (let since = 0, more = true; more;) {
    const answer = await poll(asks, since, max);
    events.push(...answer.events);
    ({ next: since, more } = answer);
  }
  return events;
}

/** The morning of Maëlys, from her joining to the publication of the results. */
async function wholeMorning() {
  const room = await exam(MAELYS, ZOE);
  const { decides, idOf, tells, sessionNumber } = room;
  const maelys = idOf(MAELYS);
  await decides(idOf(ZOE), markAbsent);
  await room.isUnderWay(MAELYS);
  const raised = { candidate: maelys, alert: IMAGE, about: "question", question: 7 };
  await tells("alert-raised", { sessionNumber, ...raised });
  const answer = { kind: "validated", category: "E1" } as const;
  await decides(maelys, (draft, args) => answerAlert(draft, { ...args, alert: IMAGE, answer }));
  await tells("alert-closed", { sessionNumber, alert: IMAGE });
  await decides(maelys, authoriseResume);
  await room.starts(MAELYS);
  await decides(maelys, endTest);
  await room.finishes(MAELYS, "completed");
  await room.finalises();
  await tells("published", { sessionNumber });
  return { ...room, maelys };
}

test("[PL10] the platform hears of a morning in the order in which it happened", async () => {
  const { asks, sessionNumber, maelys } = await wholeMorning();
  const { events, more } = await poll(asks);
  expect(events.map(({ kind }) => kind)).toEqual([
    "created",
    "absence",
    "candidate-joined",
    "presence",
    "candidate-started",
    "alert-raised",
    "alert-validated",
    "alert-closed",
    "resume",
    "candidate-started",
    "end",
    "candidate-finished",
    "finalised",
    "published",
  ]);
  expect(more).toBe(false);
  expect(events.every((event) => event.sessionNumber === sessionNumber)).toBe(true);
  expect(events[4]).toMatchObject({ candidate: maelys, certification: 1_000_010_001 });
  expect(events[6]).toMatchObject({ alert: IMAGE, category: "E1", questionNumber: 7 });
});

test("[PL10] page after page is the same as all at once, and nothing comes behind the end", async () => {
  const { asks } = await wholeMorning();
  const { events, next } = await poll(asks);
  expect(await pollAll(asks, 1)).toEqual(events);
  expect(await pollAll(asks, 5)).toEqual(events);
  expect(await poll(asks, next)).toEqual({ events: [], next, more: false });
});

test("[PL10] a platform that polls while others write misses nothing and hears nothing twice", async () => {
  const morning = await exam(MAELYS, ANAS, ZOE);
  const afternoon = await sessionIn(morning, morning.centre, [MAELYS, ANAS, ZOE]);
  const heard: unknown[] = [];
  let since = 0;
  const polls = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      const answer = await poll(morning.asks, since, 2);
      since = answer.next;
      heard.push(...answer.events);
    }
  };
  const { sessionNumber, decides, idOf } = afternoon;
  for (const person of [MAELYS, ANAS, ZOE]) {
    await Promise.all([
      polls(5),
      morning.isUnderWay(person),
      morning.tells("joined", { sessionNumber, ...person }),
      decides(idOf(person), markAbsent),
    ]);
  }
  await polls(20);
  expect(heard).toEqual((await poll(morning.asks)).events);
  expect(heard).toHaveLength(2 + 3 * 3 + 3 * 2);
});

test("[PL10] however much other centres write, the platform gets on to what is its own", async () => {
  const { asks, store, joins, ...relay } = await exam(MAELYS);
  const { centre } = schoolIn(relay.database, "Lycée Ampère");
  const neighbour = await sessionIn({ ...relay, store }, centre, []);
  const changed = { kind: "password-changed" as const, by: NADIA.person };
  const fact = { ...changed, sessionPassword: "7KQM2XWB" };
  const request = { kind: "fact" as const, fact, eventId: null };
  const busy = Array.from({ length: MAX_SCANNED }, () => ({ log: neighbour.session, request }));
  const { next: before } = await poll(asks);
  await store.commit(busy);
  await joins(MAELYS);
  const through = await poll(asks, before);
  expect(through).toEqual({ events: [], next: before + MAX_SCANNED, more: true });
  const { events } = await poll(asks, through.next);
  expect(events.map(({ kind }) => kind)).toEqual(["candidate-joined"]);
});

test("[PL10] a centre hears of its own sessions alone", async () => {
  const relay = await exam(MAELYS);
  const { centre, key } = schoolIn(relay.database, "Lycée Ampère");
  const { sessionNumber } = await sessionIn(relay, centre, [ANAS]);
  const { events } = await poll(platformWith(relay.request, key).asks);
  expect(events.map((event) => event.sessionNumber)).toEqual([sessionNumber]);
});

test("[PL10] a presence that was taken back says so", async () => {
  const { asks, decides, writes, idOf } = await exam(MAELYS);
  const decision: DecisionId = await decides(idOf(MAELYS), confirmPresence);
  await poll(asks);
  await writes(LUC, "report", (draft: ReportDocument, moment) =>
    withdrawDecision(draft, { ...moment, candidate: idOf(MAELYS), decision }),
  );
  const { events } = await poll(asks);
  expect(events.at(-1)).toMatchObject({ kind: "presence", decision, withdrawn: true });
});

test("[PL7] an end that is told after the finalisation is heard as late", async () => {
  const { asks, isUnderWay, finishes, finalises, writes, idOf } = await exam(MAELYS, ANAS);
  await isUnderWay(MAELYS);
  await isUnderWay(ANAS);
  await finishes(MAELYS);
  const reason = { candidate: idOf(ANAS), reason: "technical" } as const;
  await writes(LUC, "report", (draft, moment) => setAbortReason(draft, { ...moment, ...reason }));
  await finalises();
  await finishes(ANAS);
  const ends = (await poll(asks)).events.filter(({ kind }) => kind === "candidate-finished");
  expect(ends).toMatchObject([
    { candidate: idOf(MAELYS), late: false },
    { candidate: idOf(ANAS), late: true },
  ]);
});

test("[PL11] the feed names nobody, and opens no door", async () => {
  const { asks, idOf } = await wholeMorning();
  const told = JSON.stringify((await poll(asks)).events);
  const secrets = ["Maëlys", "Connor", "2009", "KRTB42", "7KQM2XWA", NADIA.person, LUC.person];
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect(told).toContain(idOf(MAELYS));
});

test("[PL12] the finalisation comes with the way to what was sealed", async () => {
  const { asks, sessionNumber } = await wholeMorning();
  const { events } = await poll(asks);
  const finalised = events.find(({ kind }) => kind === "finalised");
  const way = `/platform/sessions/${sessionNumber}/sealed`;
  expect(finalised).toMatchObject({ sealed: way });
  expect((await asks(way)).body).toMatchObject({
    content: expect.stringContaining("finalContent"),
  });
});
