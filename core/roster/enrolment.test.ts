import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId } from "../ids.ts";
import { rosterDocument, type RosterDocument } from "../schema.ts";
import {
  after,
  anas,
  anh,
  at,
  attempt,
  candidate,
  everybody,
  finalised,
  joined,
  lea,
  maelys,
  merged,
  otherLea,
  roomOf,
  session,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import { HOUR_MS } from "../time.ts";
import {
  enrolCandidate,
  enrolPupils,
  MAX_ENROLMENTS,
  removeCandidate,
  setExtraTime,
  type PersonToEnrol,
  type PupilToEnrol,
} from "./commands.ts";
import {
  candidateIdOf,
  displayName,
  duplicates,
  enrolledCandidates,
  enrolmentWarning,
  homonyms,
} from "./queries.ts";

const nobodyYet = told();
const maelysStarted = told(joined(maelys, "09:00"), started(maelys, "09:05"));
const sealed = told(finalised("12:00"));

const enrol = (pupils: PupilToEnrol[], facts = nobodyYet, now = at("08:00")) => {
  return (draft: RosterDocument) =>
    enrolPupils(draft, { centre: A_SCHOOL, session, pupils, facts, now });
};
const enrolWith = (extraTimePercent: number | null, pupils: PupilToEnrol[]) => {
  const args = {
    centre: A_SCHOOL,
    session,
    pupils,
    extraTimePercent,
    facts: nobodyYet,
    now: at("08:40"),
  };
  return (draft: RosterDocument) => enrolPupils(draft, args);
};
const remove = (who: PupilToEnrol, facts = nobodyYet) => {
  const args = { candidate: candidate(who), facts, now: at("08:30") };
  return (draft: RosterDocument) => removeCandidate(draft, args);
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

describe("enrolling", () => {
  test("[RO2] candidates are enrolled after the first start with a warning, then no more", () => {
    const nextDay = at("09:05") + 24 * HOUR_MS;
    expect(enrolmentWarning(nobodyYet, at("08:00"))).toBeNull();
    expect(enrolmentWarning(maelysStarted, nextDay)).toBe("session-started");
    expect(attempt(roster, enrol([anh], maelysStarted, nextDay)).verdict.ok).toBe(true);
    expect(attempt(roster, enrol([anh], maelysStarted, nextDay + 1)).verdict).toEqual({
      ok: false,
      reason: "session-over",
    });
    expect(enrolmentWarning(maelysStarted, nextDay + 1)).toBeNull();
  });

  test("[RO2] nobody is enrolled after the finalisation", () => {
    const finalisedRefusal = { ok: false, reason: "finalised" };
    expect(attempt(roster, enrol([anh], sealed)).verdict).toEqual(finalisedRefusal);
    expect(attempt(roster, enrolByHand(samuel, sealed)).verdict).toEqual(finalisedRefusal);
  });

  test("[RO6] candidates are listed as a French dictionary has them", () => {
    expect(names(after(empty, enrol(everybody)))).toEqual([
      "BEN SAÏD Anas",
      "DE LA FÈRE Héloïse",
      "MARTIN Léa",
      "MARTIN Lea",
      "NGUYỄN Thị Ánh",
      "O’CONNOR-LÉVÊQUE Maëlys",
      "ŒUVRARD Zoé",
    ]);
  });

  test("[RO6] homonyms are listed by age, so that the order is the same everywhere", () => {
    const listed = enrolledCandidates(after(empty, enrol([otherLea, lea])), nobodyYet);
    expect(listed.map(({ birthdate }) => birthdate)).toEqual(["2009-05-02", "2010-01-30"]);
  });

  test("[RO6] a name without one of its halves is still shown", () => {
    expect(displayName({ lastName: "", firstName: "Zoé" })).toBe("Zoé");
  });

  test("[RO7] nobody is enrolled twice, however the name is spelt", () => {
    const again = { ...samuel, lastName: "O CONNOR–LEVEQUE", firstName: "maelys" };
    expect(attempt(roster, enrolByHand({ ...again, birthdate: maelys.birthdate })).verdict).toEqual(
      { ok: false, reason: "duplicate" },
    );
    expect(attempt(roster, enrolByHand(again)).verdict).toEqual({ ok: true });
  });

  test("[RO7] a ligature makes no other person", () => {
    const again = { ...samuel, lastName: "OEUVRARD", firstName: "Zoe", birthdate: zoe.birthdate };
    expect(attempt(roster, enrolByHand(again)).verdict).toEqual({ ok: false, reason: "duplicate" });
  });

  test("[RO7] two pupils who would be one person to Pix are not enrolled together", () => {
    const same = { ...otherLea, birthdate: lea.birthdate };
    const { doc, verdict } = attempt(roster, enrol([anas, lea, same]));
    expect(verdict).toEqual({ ok: false, reason: "duplicate" });
    expect(A.getHeads(doc)).toEqual(A.getHeads(roster));
  });

  test("[RO7] a person whom two members enrolled at once is shown as a duplicate", () => {
    const register = after(empty, enrol([lea]));
    const person = { ...samuel, lastName: "MARTIN", firstName: "Lea", birthdate: lea.birthdate };
    const both = enrolledCandidates(merged(register, after(empty, enrolByHand(person))), nobodyYet);
    expect(
      duplicates(both).map((group) => group.map(({ firstName }) => firstName).toSorted()),
    ).toEqual([["Lea", "Léa"]]);
  });

  test("[RO8] two girls of one name are homonyms, not duplicates", () => {
    const listed = enrolledCandidates(after(empty, enrol(everybody)), nobodyYet);
    expect(homonyms(listed).map((group) => group.map(({ birthdate }) => birthdate))).toEqual([
      ["2009-05-02", "2010-01-30"],
    ]);
    expect(duplicates(listed)).toEqual([]);
  });

  test("[RO5] a class is enrolled with the extra time planned for it", () => {
    const doc = after(empty, enrolWith(33, [maelys, zoe]), enrol([anas]));
    const percents = enrolledCandidates(doc, nobodyYet).map((entry) => entry.extraTimePercent);
    expect(percents).toEqual([null, 33, 33]);
  });

  test("[RO5] whoever comes back gets the extra time that is given, and keeps theirs without", () => {
    const gone = after(roster, giveTime([maelys], 33), remove(maelys));
    const back = (percent: number | null) =>
      entryOf(after(gone, enrolWith(percent, [maelys])), maelys)?.extraTimePercent;
    expect([back(null), back(50)]).toEqual([33, 50]);
  });

  test("[RO5] whoever is enrolled already keeps their extra time", () => {
    const first = after(roster, giveTime([maelys], 33));
    const doc = after(first, enrolWith(50, [maelys, anas]));
    expect(entryOf(doc, maelys)?.extraTimePercent).toBe(33);
    expect(entryOf(doc, anas)?.extraTimePercent).toBe(50);
  });

  test.each([0, 33.3, 1000, Number.NaN])("[RO5] nobody is enrolled with %s %", (percent) => {
    const { doc, verdict } = attempt(empty, enrolWith(percent, [maelys]));
    expect(verdict).toEqual({ ok: false, reason: "percent-invalid" });
    expect(A.getHeads(doc)).toEqual(A.getHeads(empty));
  });

  test("[RO9] a pupil keeps what was written when enrolled again", () => {
    const first = after(roster, giveTime([maelys], 33));
    const { doc, verdict } = attempt(first, enrol([{ ...maelys, firstName: "Maelys" }]));
    expect(verdict).toEqual({ ok: true });
    expect(A.getHeads(doc)).toEqual(A.getHeads(first));
  });

  test("[RO9] a pupil who was removed comes back as the register now has them", () => {
    const corrected = { ...maelys, firstName: "Maëlyss" };
    const back = after(roster, giveTime([maelys], 33), remove(maelys), enrol([corrected]));
    expect(entryOf(back, maelys)).toMatchObject({ firstName: "Maëlyss", extraTimePercent: 33 });
  });

  test("[RO9] a pupil whom two members enrol at the same time is one candidate", () => {
    const one = after(empty, enrol([maelys, zoe]));
    const other = after(empty, enrol([maelys, anas]));
    expect(names(merged(one, other))).toEqual([
      "BEN SAÏD Anas",
      "O’CONNOR-LÉVÊQUE Maëlys",
      "ŒUVRARD Zoé",
    ]);
  });

  test("[RO9] a candidate's id is half of a SHA-256 of the session and the pupil", () => {
    expect(candidateIdOf(session, maelys.pupil)).toBe("d6e5d5662e36e8d9f401ae8964c642ca");
  });

  test("[RO9] a hundred pupils are enrolled in one go, a hundred and one are too many", () => {
    expect(MAX_ENROLMENTS).toBe(100);
    const many = Array.from({ length: 101 }, () => maelys);
    expect(attempt(empty, enrol(many)).verdict).toEqual({ ok: false, reason: "too-many-at-once" });
    expect(attempt(empty, enrol(many.slice(1))).verdict).toEqual({ ok: true });
  });

  test("[RO10] Samuel, whom no register knows, is enrolled by hand", () => {
    const doc = after(empty, enrolByHand(samuel));
    expect(enrolledCandidates(doc, nobodyYet)).toMatchObject([
      { displayName: "D'ALMEIDA Samuel", extraTimePercent: 33, pupil: null, addedAt: at("08:10") },
    ]);
    expect(rosterDocument.safeParse(doc).success).toBe(true);
  });

  test("[RO10] Samuel is not enrolled with an impossible extra time", () => {
    expect(attempt(empty, enrolByHand({ ...samuel, extraTimePercent: 0 })).verdict).toEqual({
      ok: false,
      reason: "percent-invalid",
    });
  });
});
