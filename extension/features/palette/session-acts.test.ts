import { expect, test } from "vitest";
import { roomB12 as created } from "../session/testing/room-b12.ts";
import { actsOn } from "./session-acts.ts";

test("[PK2] a session can be edited before the first start, and finalised after it", () => {
  expect(actsOn(created, false)).toEqual(["edit", "enrol"]);
  expect(actsOn({ ...created, started: 1, firstStart: 1 }, false)).toEqual(["enrol", "finalise"]);
});

test("[PK2] nothing is offered for a session that is finalised", () => {
  expect(actsOn({ ...created, started: 1, firstStart: 1, lifecycle: "finalised" }, true)).toEqual(
    [],
  );
});

test("[PK2] the guide of the invigilator is offered for the session that is looked at", () => {
  expect(actsOn(created, true)).toEqual(["edit", "enrol", "guide"]);
});
