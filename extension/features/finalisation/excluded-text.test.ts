import { expect, test } from "vitest";
import type { Difference } from "#core/finalisation/excluded.ts";
import { messagesIn } from "#core/messages/language.ts";
import { differenceText, excludedText } from "./excluded-text.ts";

const room: Difference = {
  thing: "session",
  candidate: null,
  id: null,
  by: null,
  at: Date.parse("2026-11-24T11:13:00Z"),
  field: "room",
  before: "Salle B12",
  after: "Salle B14",
};

test("a difference names its field as the form does, and both values", () => {
  expect(differenceText(room, messagesIn("fr"))).toEqual({
    thing: "Session",
    what: "Nom de la salle :",
    before: "Salle B12",
    after: "Salle B14",
  });
});

test("a report that came too late tells its category, its question and its words", () => {
  const late: Difference = {
    thing: "issue-report",
    candidate: null,
    id: null,
    by: null,
    at: null,
    field: null,
    before: null,
    after: { category: "E1", questionNumber: 17, description: "écran blanc", removedAt: null },
  };
  expect(differenceText(late, messagesIn("fr"))).toMatchObject({
    what: "Signalement ajouté, E1 :",
    after: "Question 17, écran blanc",
  });
});

test("the export tells time, person and both values on one line", () => {
  const row = { time: "12:13", who: "GUÉRIN Basile", ...differenceText(room, messagesIn("fr")) };
  expect(excludedText([row])).toBe("12:13 GUÉRIN Basile Nom de la salle : Salle B12 → Salle B14");
});
