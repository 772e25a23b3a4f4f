import { expect, test } from "vitest";
import type { Difference } from "#core/finalisation/excluded.ts";
import { candidateId } from "#core/ids.ts";
import { formatIn } from "#core/messages/format.ts";
import { messagesIn } from "#core/messages/language.ts";
import { differenceRows, differenceText, excludedText } from "./excluded-text.ts";

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

const asked = { thing: "candidate", candidate: null, id: null, by: null, at: null } as const;

test("a decision reads as its button, and neither its kind nor its ids", () => {
  const after = { kind: "presence", alert: null, withdrawnAt: null };
  const late: Difference = { ...asked, thing: "decision", field: null, before: null, after };
  expect(differenceText(late, messagesIn("fr"))).toEqual({
    thing: "Décision de la salle",
    what: "Confirmer la présence",
    before: "",
    after: "",
  });
});

test("what was taken away reads as that, and an answer as its box", () => {
  const removed: Difference = { ...asked, field: "removedAt", before: null, after: 1_764_241_200 };
  expect(differenceText(removed, messagesIn("fr"))).toMatchObject({ what: "Supprimer", after: "" });
  const answer: Difference = { ...asked, field: "hasIncident", before: false, after: true };
  expect(differenceText(answer, messagesIn("fr"))).toMatchObject({
    before: "case non cochée",
    after: "case cochée",
  });
});

test("somebody who is on no sealed list is named by what was written", () => {
  const after = { lastName: "Moreau", firstName: "Sacha" };
  const candidate = candidateId.parse("ca".repeat(16));
  const late: Difference = { ...asked, candidate, field: null, before: null, after };
  const voice = { messages: messagesIn("fr"), format: formatIn("fr", "Europe/Paris") };
  expect(differenceRows([late], new Map(), voice)).toMatchObject([{ who: "Moreau Sacha" }]);
});

test("of somebody who was added each value has its name", () => {
  const after = { lastName: "Moreau", firstName: "Sacha", birthCity: "", removedAt: null };
  const late: Difference = { ...asked, field: null, before: null, after };
  expect(differenceText(late, messagesIn("fr")).after).toBe(
    "Nom de naissance : Moreau, Prénom : Sacha",
  );
});

test("a decision that was taken back is not called a confirmation, which it may not have been", () => {
  const withdrawn = { field: "withdrawnAt", before: null, after: 1_764_241_200 };
  const late: Difference = { ...asked, thing: "decision", ...withdrawn };
  expect(differenceText(late, messagesIn("fr")).what).toBe("Décision annulée");
});
