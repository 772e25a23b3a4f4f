import { expect, test } from "vitest";
import type { FactOf } from "#core/facts/schema.ts";
import { sessionId } from "#core/ids.ts";
import { cleaResults, linesOf, overdueSince, sessionsOver, statusOf } from "./session-line.ts";
import { roomB12 as inB12 } from "./testing/room-b12.ts";

const tuesday = { at: Date.parse("2026-11-24T10:42:00Z"), date: "2026-11-24", time: "10:42" };
const { id: session, ...shown } = inB12;
const roomB12: FactOf<"session-summary"> = {
  ...shown,
  kind: "session-summary",
  at: Date.parse("2026-11-20T08:00:00Z"),
  session,
  number: 48_217,
};
const library = {
  ...roomB12,
  session: sessionId.parse("b".repeat(32)),
  number: 48190,
  room: "CDI",
};

test("a session has one line, as the log tells of it last", () => {
  expect(linesOf([roomB12, { ...roomB12, enrolled: 31 }]).map(({ enrolled }) => enrolled)).toEqual([
    31,
  ]);
});

test("[TB11] a session is over once the log says last that it is finalised, published or deleted", () => {
  for (const lifecycle of ["finalised", "published", "deleted"] as const)
    expect(sessionsOver([roomB12, library, { ...roomB12, lifecycle }])).toEqual([session]);
  expect(sessionsOver([roomB12, library])).toEqual([]);
});

test("a deleted session has no line", () => {
  expect(linesOf([roomB12, { ...roomB12, lifecycle: "deleted" }])).toEqual([]);
});

test("a session whose candidates write their tests is under way", () => {
  const [line] = linesOf([{ ...roomB12, started: 24, finished: 3, firstStart: tuesday.at - 1000 }]);
  expect(line && statusOf(line, tuesday)).toEqual({ status: "created", phase: "under-way" });
});

test("a session of yesterday that nobody finalised is to be finalised, and says since when", () => {
  const yesterday = tuesday.at - 24 * 3_600_000;
  const [line] = linesOf([
    { ...library, date: "2026-11-23", started: 31, finished: 29, firstStart: yesterday },
  ]);
  expect(line && statusOf(line, tuesday)).toEqual({ status: "created", phase: "to-finalise" });
  expect(line && overdueSince(line, tuesday)).toBe(24 * 3_600_000);
});

test("a session that was planned for yesterday and did not begin was not held", () => {
  const [line] = linesOf([{ ...library, date: "2026-11-23" }]);
  expect(line && statusOf(line, tuesday)).toEqual({ status: "created", phase: "not-held" });
});

test("[CE5] CléA results are on the list once they are published", () => {
  const [before, after, without] = [
    { ...roomB12, clea: 3, lifecycle: "finalised" as const },
    { ...roomB12, clea: 3, lifecycle: "published" as const },
    { ...roomB12, lifecycle: "published" as const },
  ].flatMap((summary) => linesOf([summary]).map(cleaResults));
  expect([before, after, without]).toEqual([0, 3, 0]);
});

test("what was made of a line is not made again because of another session", () => {
  const [before] = linesOf([roomB12]);
  expect(linesOf([roomB12, library])[0]).toBe(before);
});
