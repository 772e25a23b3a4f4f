import { expect, test } from "vitest";
import { bestOf, type Findable } from "./find-entries.ts";

const create: Findable = { text: "creer une session" };
const finalise: Findable = { text: "finaliser la session 48217", own: "finaliser la" };
const b12: Findable = { text: "session 48217 lycee simone-veil salle b12" };
const b120: Findable = { text: "session 48218 lycee simone-veil salle b120" };
const annexe: Findable = { text: "session 12 annexe salle 48" };
const all = [create, finalise, b120, b12, annexe];

test("[PK1] all words have to be there, whatever their accents, capitals and order", () => {
  expect(bestOf(all, "SESSION Créer", 9)).toEqual([create]);
  expect(bestOf(all, "salle zzz", 9)).toEqual([]);
});

test("[PK1] what has the word itself comes before what begins with it, then what has it inside", () => {
  expect(bestOf(all, "b12", 9)).toEqual([b12, b120]);
  expect(bestOf([b12, annexe], "12", 9)).toEqual([annexe, b12]);
});

test("[PK1] a number alone finds the session, with its verb the act", () => {
  expect(bestOf(all, "48217", 9)).toEqual([b12]);
  expect(bestOf(all, "final 48217", 9)).toEqual([finalise]);
});

test("[PK1] without a word everything is there in its own order, as far as there is room", () => {
  expect(bestOf(all, " ", 2)).toEqual([create, b120]);
});
