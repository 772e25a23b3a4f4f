import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId, idFrom } from "../ids.ts";
import type { RosterDocument } from "../schema.ts";
import { at, finalised, told } from "../testing/cast.ts";
import type { PersonToEnrol } from "./commands.ts";
import { enrolPeople } from "./enrol-people.ts";
import { enrolledCandidates } from "./queries.ts";

const person = (index: number, more: Partial<PersonToEnrol> = {}): PersonToEnrol => ({
  candidate: idFrom(candidateId, new Uint8Array(16).fill(index)),
  salt: "0".repeat(32),
  lastName: "Martin",
  firstName: `Léa ${index}`,
  birthdate: "1999-05-02",
  sex: "F",
  birthCity: "",
  birthInseeCode: "69383",
  schoolClass: "",
  extraTimePercent: null,
  ...more,
});

function enrolled(people: readonly PersonToEnrol[], facts = told()) {
  let verdict;
  const roster = A.change(documentFromGenesis("roster"), (draft: RosterDocument) => {
    verdict = enrolPeople(draft, { people, facts, now: at("09:00"), centre: A_SCHOOL });
  });
  return { verdict, count: enrolledCandidates(roster, told()).length };
}

test("[MI13] all of them or nobody", () => {
  expect(enrolled([person(1), person(2)])).toEqual({ verdict: { ok: true }, count: 2 });
  expect(enrolled([person(1), person(2, { sex: "" })])).toEqual({
    verdict: { ok: false, reason: "sex-missing" },
    count: 0,
  });
  expect(enrolled([person(1), person(2, { extraTimePercent: 0 })])).toMatchObject({
    verdict: { reason: "percent-invalid" },
    count: 0,
  });
  expect(enrolled([person(1), person(2, { firstName: "lea 1" })])).toMatchObject({
    verdict: { reason: "duplicate" },
    count: 0,
  });
});

test("[MI13] a hundred at once, and nobody after the finalisation", () => {
  const many = Array.from({ length: 101 }, (_, index) => person(index));
  expect(enrolled(many)).toMatchObject({ verdict: { reason: "too-many-at-once" }, count: 0 });
  expect(enrolled(many.slice(1))).toMatchObject({ count: 100 });
  expect(enrolled([person(1)], told(finalised("12:00")))).toMatchObject({
    verdict: { reason: "finalised" },
  });
});

test("[MI13] doing it twice is doing it once", () => {
  const roster = A.change(documentFromGenesis("roster"), (draft: RosterDocument) => {
    const args = { people: [person(1)], facts: told(), now: at("09:00"), centre: A_SCHOOL };
    enrolPeople(draft, args);
    expect(enrolPeople(draft, args)).toEqual({ ok: true });
  });
  expect(enrolledCandidates(roster, told())).toHaveLength(1);
});
