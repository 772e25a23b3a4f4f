import { expect, test } from "vitest";
import { roomB12 as created } from "../session/testing/room-b12.ts";
import { actsOn } from "./session-acts.ts";

test("[PK2] a session can be edited before the first start, and finalised after it", () => {
  expect(actsOn(created)).toEqual(["edit", "enrol"]);
  expect(actsOn({ ...created, started: 1, firstStart: 1 })).toEqual(["enrol", "finalise"]);
});

test("[PK2] nothing is offered for a session that is finalised", () => {
  expect(actsOn({ ...created, started: 1, firstStart: 1, lifecycle: "finalised" })).toEqual([]);
});
