import { describe, expect, test } from "vitest";
import { sessionId } from "#core/ids.ts";
import {
  groupsOf,
  inStage,
  nextSorting,
  onDays,
  sorted,
  stageCounts,
  type Column,
} from "./list-view.ts";
import type { SessionLine } from "./session-line.ts";
import { roomB12 } from "./testing/room-b12.ts";

const tuesday = { at: Date.parse("2026-11-24T10:42:00Z"), date: "2026-11-24", time: "10:42" };
const line = (number: number, more: Partial<SessionLine>): SessionLine => ({
  ...roomB12,
  id: sessionId.parse(String(number).padStart(32, "0")),
  number,
  ...more,
});
const held = { started: 30, finished: 30, firstStart: tuesday.at - 3_600_000 };
const thisAfternoon = line(48_218, { time: "14:00" });
const thisMorning = line(48_217, {});
const overdue = line(48_190, { date: "2026-11-23", ...held, firstStart: 1 });
const inDecember = line(48_231, { date: "2026-12-01", room: "Salle 9" });
const inJanuary = line(48_232, { date: "2027-01-12", room: "Salle 10" });
const forgotten = line(48_101, { date: "2026-11-20" });
const sealed = line(48_055, { date: "2026-11-12", lifecycle: "finalised" });
const published = line(47_866, { date: "2026-11-05", lifecycle: "published" });
const all = [
  published,
  inJanuary,
  thisAfternoon,
  sealed,
  overdue,
  inDecember,
  forgotten,
  thisMorning,
];

const numbers = (lines: readonly SessionLine[]) => lines.map(({ number }) => number);
const by = (column: Column, isDescending = false) =>
  numbers(sorted(all, { column, isDescending }, tuesday));

describe("in groups", () => {
  test("[SL1] today comes first, what was sent to Pix last, each in the order in which it is needed", () => {
    expect(groupsOf(all, tuesday).map(({ id, lines }) => [id, numbers(lines)])).toEqual([
      ["today", [48_217, 48_218]],
      ["to-finalise", [48_190]],
      ["upcoming", [48_231, 48_232]],
      ["not-held", [48_101]],
      ["sent", [48_055, 47_866]],
    ]);
  });

  test("[SL1] what is under way is today's, whatever day was planned", () => {
    const underWay = line(48_300, { ...held, date: "2026-11-30", finished: 3 });
    expect(groupsOf([underWay], tuesday).map(({ id }) => id)).toEqual(["today"]);
  });
});

describe("by a column", () => {
  test("[SL2] numbers and days go up, and down when it is turned round", () => {
    expect(by("number").at(0)).toBe(47_866);
    expect(by("date", true).slice(0, 2)).toEqual([48_232, 48_231]);
  });

  test("[SL2] rooms are in the order in which people count, and alike ones in the order of time", () => {
    expect(by("room").slice(0, 3)).toEqual([48_231, 48_232, 47_866]);
  });

  test("[SL2] a status comes where it comes in the life of a session", () => {
    expect(by("status").at(-1)).toBe(47_866);
    expect(by("status", true).at(0)).toBe(47_866);
  });

  test("[SL2] what waits for its number comes after all that have one", () => {
    const waiting = line(1, { number: null });
    const { column, isDescending } = { column: "number", isDescending: false } as const;
    expect(numbers(sorted([waiting, sealed], { column, isDescending }, tuesday))).toEqual([
      48_055,
      null,
    ]);
  });

  test("[SL2] three presses go up, down and back to the groups; another column begins anew", () => {
    const up = nextSorting(null, "room");
    const down = nextSorting(up, "room");
    expect([up, down, nextSorting(down, "room")]).toEqual([
      { column: "room", isDescending: false },
      { column: "room", isDescending: true },
      null,
    ]);
    expect(nextSorting(down, "date")).toEqual({ column: "date", isDescending: false });
  });
});

describe("filters", () => {
  test("[SL3] what a filter says beforehand is what it leaves", () => {
    const counts = stageCounts(all, tuesday);
    expect(Object.fromEntries(counts)).toEqual({
      upcoming: 4,
      "to-finalise": 1,
      "not-held": 1,
      finalised: 1,
      published: 1,
    });
    for (const [stage, count] of counts) expect(inStage(all, stage, tuesday)).toHaveLength(count);
  });

  test("[SL4] both days belong to it, and either may be missing", () => {
    expect(numbers(onDays(all, { from: "2026-11-20", until: "2026-11-23" }))).toEqual([
      48_190, 48_101,
    ]);
    expect(numbers(onDays(all, { from: "2026-12-01", until: "" }))).toEqual([48_232, 48_231]);
    expect(numbers(onDays(all, { from: "", until: "2026-11-05" }))).toEqual([47_866]);
  });

  test("[SL4] a session without a day is on none", () => {
    expect(onDays([line(1, { date: "" })], { from: "", until: "2030-01-01" })).toEqual([]);
  });
});
