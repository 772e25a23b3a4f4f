import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId } from "../ids.ts";
import type { RosterDocument } from "../schema.ts";
import {
  after,
  anh,
  at,
  attempt,
  candidate,
  finalised,
  heloise,
  joined,
  lea,
  maelys,
  merged,
  roomOf,
  session,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import {
  editCandidate,
  enrolCandidate,
  enrolPupils,
  removeCandidate,
  setExtraTime,
  type PersonToEnrol,
  type PupilToEnrol,
} from "./commands.ts";
import { candidateProblems, type CandidateDetails } from "./policy.ts";
import { enrolledCandidates } from "./queries.ts";

const nobodyYet = told();
const maelysJoined = told(joined(maelys, "09:00"));
const maelysStarted = told(joined(maelys, "09:00"), started(maelys, "09:05"));
const sealed = told(finalised("12:00"));

const enrol = (pupils: PupilToEnrol[], facts = nobodyYet, now = at("08:00")) => {
  return (draft: RosterDocument) =>
    enrolPupils(draft, { centre: A_SCHOOL, session, pupils, facts, now });
};
const remove = (who: PupilToEnrol, facts = nobodyYet, now = at("08:30")) => {
  const args = { candidate: candidate(who), facts, now };
  return (draft: RosterDocument) => removeCandidate(draft, args);
};
const edit = (who: PupilToEnrol, details: Partial<CandidateDetails>, facts = nobodyYet) => {
  return (draft: RosterDocument) =>
    editCandidate(draft, { centre: A_SCHOOL, candidate: candidate(who), details, facts });
};
const giveTime = (whom: PupilToEnrol[], percent: number | null, facts = nobodyYet) => {
  const args = { candidates: whom.map(candidate), percent, facts };
  return (draft: RosterDocument) => setExtraTime(draft, args);
};

const samuel: PersonToEnrol = {
  candidate: candidateId.parse("5a".repeat(16)),
  lastName: "D'Almeida",
  firstName: "Samuel",
  birthdate: "2001-12-31",
  sex: "M",
  birthCountry: "Bénin",
  birthCity: "Cotonou",
  birthInseeCode: "99",
  schoolClass: "",
  extraTimePercent: 33,
  salt: "5b".repeat(16),
};
const enrolByHand = (person: PersonToEnrol, facts = nobodyYet) => {
  return (draft: RosterDocument) =>
    enrolCandidate(draft, { centre: A_SCHOOL, person, facts, now: at("08:10") });
};

const names = (roster: RosterDocument, facts: FactsView = nobodyYet) =>
  enrolledCandidates(roster, facts).map((entry) => entry.displayName);
const entryOf = (roster: RosterDocument, who: PupilToEnrol) =>
  enrolledCandidates(roster, nobodyYet).find(({ id }) => id === candidate(who));

const empty = documentFromGenesis("roster");
const { roster } = roomOf(maelys, zoe);

describe("the form", () => {
  test.each([
    ["last-name-missing", { lastName: " " }],
    ["last-name-too-long", { lastName: "x".repeat(256) }],
    ["first-name-missing", { firstName: "" }],
    ["first-name-too-long", { firstName: "x".repeat(256) }],
    ["birthdate-missing", { birthdate: "" }],
    ["birthdate-invalid", { birthdate: "14/03/2009" }],
    ["birthdate-too-early", { birthdate: "1900-01-01" }],
    ["sex-missing", { sex: "" }],
    ["sex-invalid", { sex: "f" }],
    ["school-class-too-long", { schoolClass: "x".repeat(256) }],
  ])("[RO1] %s", (problem, details) => {
    expect(candidateProblems({ ...samuel, ...details }, true, { centre: A_SCHOOL })).toEqual([
      problem,
    ]);
  });

  test("[RO1] a form shows all its problems at once", () => {
    const problems = candidateProblems({ ...samuel, lastName: "", birthdate: "", sex: "" }, true, {
      centre: A_SCHOOL,
    });
    expect(problems).toEqual(["last-name-missing", "birthdate-missing", "sex-missing"]);
  });

  test("[RO1] the register may not know somebody's sex, whoever types does", () => {
    expect(attempt(empty, enrol([{ ...anh, sex: "" }])).verdict.ok).toBe(true);
    expect(attempt(empty, enrolByHand({ ...samuel, sex: "" })).verdict).toEqual({
      ok: false,
      reason: "sex-missing",
    });
  });

  test("[RO14] the register may know that somebody was born in Corsica, abroad, or not know where", () => {
    expect(candidateProblems(heloise, false, { centre: A_SCHOOL })).toEqual([]);
    expect(candidateProblems(anh, false, { centre: A_SCHOOL })).toEqual([]);
    expect(candidateProblems({ ...anh, birthInseeCode: "" }, false, { centre: A_SCHOOL })).toEqual(
      [],
    );
  });

  test("[RO1] born on the first day that Pix takes", () => {
    expect(
      candidateProblems({ ...heloise, birthdate: "1900-01-02" }, true, { centre: A_SCHOOL }),
    ).toEqual([]);
  });
});

describe("removing", () => {
  test("[RO3] a candidate is removed, once", () => {
    const removed = after(roster, remove(maelys));
    expect(names(removed)).toEqual(["ŒUVRARD Zoé"]);
    const { doc, verdict } = attempt(removed, remove(maelys, nobodyYet, at("08:40")));
    expect(verdict).toEqual({ ok: true });
    expect(A.getHeads(doc)).toEqual(A.getHeads(removed));
  });

  test("[RO3] whoever has joined is not removed", () => {
    expect(attempt(roster, remove(maelys, maelysJoined)).verdict).toEqual({
      ok: false,
      reason: "already-joined",
    });
  });

  test("[RO3] whoever was removed by somebody who did not know of the joining still counts", () => {
    expect(names(after(roster, remove(maelys)), maelysJoined)).toEqual([
      "O’CONNOR-LÉVÊQUE Maëlys",
      "ŒUVRARD Zoé",
    ]);
  });

  test("[RO3] nobody is removed who was never enrolled, or after the finalisation", () => {
    expect(attempt(roster, remove(anh)).verdict).toEqual({ ok: false, reason: "not-enrolled" });
    expect(attempt(roster, remove(zoe, sealed)).verdict).toEqual({
      ok: false,
      reason: "finalised",
    });
  });

  test("[RO3] what a colleague corrected meanwhile is kept", () => {
    const gone = after(roster, remove(maelys));
    const corrected = after(roster, edit(maelys, { schoolClass: "3E4" }));
    const back = after(merged(gone, corrected), (draft) => {
      return enrolPupils(draft, {
        centre: A_SCHOOL,
        session,
        pupils: [{ ...maelys, schoolClass: "3E4" }],
        facts: nobodyYet,
        now: at("08:45"),
      });
    });
    expect(entryOf(back, maelys)?.schoolClass).toBe("3E4");
  });
});

describe("correcting", () => {
  test("[RO4] a candidate is corrected until the test starts", () => {
    const fixed = after(roster, edit(maelys, { lastName: "O’Connor ", birthCity: "Cork" }));
    expect(entryOf(fixed, maelys)).toMatchObject({ lastName: "O’Connor", birthCity: "Cork" });
    expect(attempt(roster, edit(maelys, { birthCity: "Cork" }, maelysJoined)).verdict.ok).toBe(
      true,
    );
    expect(attempt(roster, edit(maelys, { birthCity: "Cork" }, maelysStarted)).verdict).toEqual({
      ok: false,
      reason: "already-started",
    });
  });

  test("[RO4] corrections of two fields by two members are both kept", () => {
    const one = after(roster, edit(maelys, { lastName: "O’Connor" }));
    const other = after(roster, edit(maelys, { birthdate: "2009-03-15" }));
    expect(entryOf(merged(one, other), maelys)).toMatchObject({
      lastName: "O’Connor",
      birthdate: "2009-03-15",
    });
  });

  test("[RO4] nobody is corrected who is not on the list, or after the finalisation", () => {
    const gone = after(roster, remove(maelys));
    expect(attempt(gone, edit(maelys, { birthCity: "Cork" })).verdict).toEqual({
      ok: false,
      reason: "not-enrolled",
    });
    expect(attempt(roster, edit(maelys, { birthCity: "Cork" }, sealed)).verdict).toEqual({
      ok: false,
      reason: "finalised",
    });
  });

  test("[RO1] a correction has to be in order as well", () => {
    expect(attempt(roster, edit(maelys, { birthdate: "" })).verdict).toEqual({
      ok: false,
      reason: "birthdate-missing",
    });
  });

  test("[RO7] a correction does not make somebody a second time", () => {
    const { lastName, firstName, birthdate } = zoe;
    expect(attempt(roster, edit(maelys, { lastName, firstName, birthdate })).verdict).toEqual({
      ok: false,
      reason: "duplicate",
    });
  });

  test("[RO7] of two entries for one person each can still be corrected", () => {
    const person = { ...lea, candidate: samuel.candidate, extraTimePercent: null };
    const both = merged(after(empty, enrol([lea])), after(empty, enrolByHand(person)));
    expect(attempt(both, edit(lea, { schoolClass: "3E4" })).verdict).toEqual({ ok: true });
  });

  test("[RO5] extra time is planned for many at once, and taken back", () => {
    const planned = after(roster, giveTime([maelys, zoe], 33));
    expect(enrolledCandidates(planned, nobodyYet).map((one) => one.extraTimePercent)).toEqual([
      33, 33,
    ]);
    const taken = after(planned, giveTime([zoe], null));
    expect(entryOf(taken, zoe)?.extraTimePercent).toBeNull();
  });

  test.each([0, -1, 33.3, 1000, Number.NaN])("[RO5] %s % is no extra time", (percent) => {
    expect(attempt(roster, giveTime([zoe], percent)).verdict).toEqual({
      ok: false,
      reason: "percent-invalid",
    });
  });

  test("[RO5] if one of many has started, nobody's extra time changes", () => {
    const { doc, verdict } = attempt(roster, giveTime([zoe, maelys], 33, maelysStarted));
    expect(verdict).toEqual({ ok: false, reason: "already-started" });
    expect(A.getHeads(doc)).toEqual(A.getHeads(roster));
  });
});

describe("what somebody has spoilt", () => {
  test("[RO11] an entry that is no candidate is not on the list", () => {
    const spoilt = A.change(A.clone(roster), (draft) => {
      Object.assign(draft.candidates, { "not an id": { lastName: "?" }, ["ab".repeat(16)]: 7 });
    });
    expect(names(spoilt)).toEqual(["O’CONNOR-LÉVÊQUE Maëlys", "ŒUVRARD Zoé"]);
  });
});
