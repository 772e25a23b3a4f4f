import { expect, test } from "vitest";
import { sessionId } from "#core/ids.ts";
import { duplicateAmong } from "./duplicate.ts";
import { EMPTY_DETAILS } from "./session-draft.ts";
import type { SessionLine } from "./session-line.ts";

const place = { site: "Lycée Simone-Veil", room: "Salle B12", date: "2026-12-01", time: "10:00" };
const details = { ...EMPTY_DETAILS, ...place, invigilators: "Luc Dumas" };
const known: SessionLine = {
  id: sessionId.parse("a".repeat(32)),
  number: 48_217,
  ...place,
  invigilators: "Hélène Marty",
  enrolled: 0,
  started: 0,
  finished: 0,
  firstStart: null,
  lifecycle: "open",
};
const elsewhere = { id: sessionId.parse("b".repeat(32)), details: { ...details, room: "CDI" } };

test("[SE12] a session at the place and time of another one is not created, whoever invigilates", () => {
  expect(duplicateAmong([known], { ...details, room: " salle  b12" }, null)).toBe(known);
  expect(duplicateAmong([known], { ...details, time: "14:00" }, null)).toBeNull();
});

test("[SE12] a session is not moved onto another one, and may stay where it is itself", () => {
  expect(duplicateAmong([known], details, elsewhere)).toBe(known);
  expect(duplicateAmong([known], details, { id: known.id, details: elsewhere.details })).toBeNull();
});

test("[SE12] of two that are duplicates already, the invigilators can still be corrected", () => {
  const twin = { id: elsewhere.id, details };
  expect(duplicateAmong([known], { ...details, invigilators: "Farid Ouali" }, twin)).toBeNull();
});
