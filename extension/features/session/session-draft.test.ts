import { expect, test } from "vitest";
import { changedFields, EMPTY_DETAILS, problemOf } from "./session-draft.ts";

const roomB12 = {
  ...EMPTY_DETAILS,
  site: "Lycée Simone-Veil",
  room: "Salle B12",
  date: "2026-12-01",
  time: "10:00",
};

test("somebody who only corrects the room leaves the other fields to their colleagues", () => {
  expect(changedFields({ ...roomB12, room: "Salle B14" }, roomB12)).toEqual({ room: "Salle B14" });
});

test("each field is told its own problem", () => {
  const problems = ["room-missing", "date-past"] as const;
  expect([problemOf("site", problems), problemOf("date", problems)]).toEqual([null, "date-past"]);
});
