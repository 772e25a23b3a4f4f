import { expect, test } from "vitest";
import { sessionId } from "#core/ids.ts";
import type { SessionLine } from "../session/session-line.ts";
import { actsOn } from "./session-acts.ts";

const created: SessionLine = {
  id: sessionId.parse("a".repeat(32)),
  number: 48_217,
  site: "Lycée Simone-Veil",
  room: "Salle B12",
  date: "2026-11-24",
  time: "10:00",
  invigilators: "Luc Dumas",
  enrolled: 30,
  started: 0,
  finished: 0,
  firstStart: null,
  lifecycle: "open",
};

test("[PK2] a session can be edited before the first start, and finalised after it", () => {
  expect(actsOn(created)).toEqual(["edit", "enrol"]);
  expect(actsOn({ ...created, started: 1, firstStart: 1 })).toEqual(["enrol", "finalise"]);
});

test("[PK2] nothing is offered for a session that is finalised", () => {
  expect(actsOn({ ...created, started: 1, firstStart: 1, lifecycle: "finalised" })).toEqual([]);
});
