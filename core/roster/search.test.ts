import { expect, test } from "vitest";
import { found, keptWords } from "./search.ts";

const BENYOUSSEF = { lastName: "Ben Youssef", firstName: "Mohamed-Amine" };
const OEUVRARD = { lastName: "Œuvrard", firstName: "Apolline" };
const KOWALSKI = { lastName: "Kowalski", firstName: "Łukasz" };
const ROOM = [BENYOUSSEF, OEUVRARD, KOWALSKI];

test.each([
  ["oeuv", OEUVRARD],
  ["apo", OEUVRARD],
  ["YOUSSEF", BENYOUSSEF],
  ["amine ben", BENYOUSSEF],
  ["mohamed-am", BENYOUSSEF],
])("[PA4] %s finds one candidate", (typed, candidate) => {
  expect(found(ROOM, typed)).toEqual([candidate]);
});

test("[PA4] letters from the middle of a name find nobody", () => {
  expect(found(ROOM, "walski")).toEqual([]);
});

test("[PA4] blanks alone find everybody", () => {
  expect(found(ROOM, "  ")).toEqual(ROOM);
});

test("[PA4] a school whose names are kept is searched as any other", () => {
  const words = keptWords<(typeof ROOM)[number]>();
  expect([found(ROOM, "apo", words), found(ROOM, "amine ben", words)]).toEqual([
    [OEUVRARD],
    [BENYOUSSEF],
  ]);
});
