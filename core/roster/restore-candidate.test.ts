import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { candidateId } from "../ids.ts";
import type { RosterDocument } from "../schema.ts";
import {
  after,
  anh,
  at,
  attempt,
  candidate,
  finalised,
  maelys,
  merged,
  roomOf,
  session,
  told,
  zoe,
} from "../testing/cast.ts";
import {
  editCandidate,
  enrolCandidate,
  enrolPupils,
  removeCandidate,
  setExtraTime,
  type PupilToEnrol,
} from "./commands.ts";
import { duplicates, enrolledCandidates } from "./queries.ts";
import { restoreCandidate } from "./restore-candidate.ts";

const facts = told();
const { roster } = roomOf(maelys, zoe);

const remove = (who: PupilToEnrol, time = "08:30") => {
  const args = { candidate: candidate(who), facts, now: at(time) };
  return (draft: RosterDocument) => removeCandidate(draft, args);
};
const restore = (who: PupilToEnrol, known = facts) => {
  return (draft: RosterDocument) =>
    restoreCandidate(draft, { candidate: candidate(who), facts: known });
};
const enrolByHand = (person: PupilToEnrol) => {
  const typed = { ...person, candidate: candidateId.parse("5a".repeat(16)) };
  return (draft: RosterDocument) =>
    enrolCandidate(draft, {
      centre: A_SCHOOL,
      person: { ...typed, extraTimePercent: null },
      facts,
      now: at("08:40"),
    });
};

const list = (doc: RosterDocument) => enrolledCandidates(doc, facts);
const entryOf = (doc: RosterDocument, who: PupilToEnrol) =>
  list(doc).find(({ id }) => id === candidate(who));

test("[RO12] whoever was removed comes back as they were, extra time included", () => {
  const planned = after(roster, (draft) => {
    return setExtraTime(draft, { candidates: [candidate(maelys)], percent: 33, facts });
  });
  const back = after(after(planned, remove(maelys)), restore(maelys));
  expect(list(back)).toEqual(list(planned));
});

test("[RO12] what a colleague corrected meanwhile on another device is there when they are back", () => {
  const details = { schoolClass: "3E4" };
  const corrected = after(roster, (draft) => {
    return editCandidate(draft, { centre: A_SCHOOL, candidate: candidate(maelys), details, facts });
  });
  const back = after(after(roster, remove(maelys)), restore(maelys));
  const [one, other] = [merged(back, corrected), merged(corrected, back)];
  expect(entryOf(one, maelys)).toMatchObject({ schoolClass: "3E4" });
  expect(list(other)).toEqual(list(one));
});

test("[RO12] put back on one device and removed again on the other, both see the same", () => {
  const gone = after(roster, remove(maelys));
  const back = after(gone, restore(maelys));
  const again = after(after(gone, restore(maelys)), remove(maelys, "08:45"));
  expect(list(merged(back, again))).toEqual(list(merged(again, back)));
});

test("[RO12] whoever was not removed stays as is", () => {
  const { doc, verdict } = attempt(roster, restore(maelys));
  expect(verdict).toEqual({ ok: true });
  expect(A.getHeads(doc)).toEqual(A.getHeads(roster));
});

test("[RO12] nobody comes back beside the same person, enrolled by hand meanwhile", () => {
  const twice = after(after(roster, remove(maelys)), enrolByHand(maelys));
  expect(attempt(twice, restore(maelys)).verdict).toEqual({ ok: false, reason: "duplicate" });
});

test("[RO7] enrolled by hand on another device meanwhile, both are shown as duplicates", () => {
  const gone = after(roster, remove(maelys));
  const both = merged(after(gone, enrolByHand(maelys)), after(gone, restore(maelys)));
  expect(duplicates(list(both))).toHaveLength(1);
});

test("[RO9] a pupil whom a colleague has enrolled again meanwhile is there once", () => {
  const gone = after(roster, remove(maelys));
  const enrolled = after(gone, (draft) => {
    return enrolPupils(draft, {
      centre: A_SCHOOL,
      session,
      pupils: [maelys],
      facts,
      now: at("08:45"),
    });
  });
  const both = merged(enrolled, after(gone, restore(maelys)));
  expect(list(both).map(({ firstName }) => firstName)).toEqual(["Maëlys", "Zoé"]);
});

test("[RO12] nobody comes back who was never enrolled, or after the finalisation", () => {
  const gone = after(roster, remove(maelys));
  expect(attempt(gone, restore(anh)).verdict).toEqual({ ok: false, reason: "not-enrolled" });
  expect(attempt(gone, restore(maelys, told(finalised("12:00")))).verdict).toEqual({
    ok: false,
    reason: "finalised",
  });
});
