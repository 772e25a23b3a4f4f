import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import {
  finalised,
  joined,
  lea,
  maelys,
  otherLea,
  roomOf,
  started,
  told,
} from "../testing/cast.ts";
import { candidateRows } from "./candidate-rows.ts";

const { roster } = roomOf(maelys, lea, otherLea);

function rowOf(firstName: string, ...facts: Parameters<typeof told>) {
  return candidateRows(roster, told(...facts), A_SCHOOL).find((row) => row.firstName === firstName);
}

test("[RO13] before the session everybody may be corrected and removed", () => {
  expect(rowOf("Maëlys")).toMatchObject({ editRefusal: null, removalRefusal: null });
});

test("[RO13] whoever has joined stays, and may still be corrected", () => {
  expect(rowOf("Maëlys", joined(maelys, "09:00"))).toMatchObject({
    editRefusal: null,
    removalRefusal: "already-joined",
  });
});

test("[RO13] whoever has started stays as they are, the others may still be changed", () => {
  const facts = [joined(maelys, "09:00"), started(maelys, "09:05")];
  expect(rowOf("Maëlys", ...facts)).toMatchObject({
    editRefusal: "already-started",
    removalRefusal: "already-joined",
  });
  expect(rowOf("Léa", ...facts)).toMatchObject({ editRefusal: null, removalRefusal: null });
});

test("[RO13] after the finalisation nobody may be changed", () => {
  expect(rowOf("Maëlys", finalised("12:00"))).toMatchObject({
    editRefusal: "finalised",
    removalRefusal: "finalised",
  });
});

test("[RO8] both of two people of one name are marked, nobody else", () => {
  const rows = candidateRows(roster, told(), A_SCHOOL);
  expect(rows.filter(({ isHomonym }) => isHomonym).map(({ firstName }) => firstName)).toEqual([
    "Léa",
    "Lea",
  ]);
});
