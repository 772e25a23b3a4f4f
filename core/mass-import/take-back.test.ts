import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import type { FactsView } from "../facts/queries.ts";
import { editCandidate, removeCandidate } from "../roster/commands.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import type { RosterDocument } from "../schema.ts";
import { at, told } from "../testing/cast.ts";
import { enrolledFrom } from "../testing/enrolled-from.ts";
import { mergeOf, type PersonChange } from "./merge.ts";
import { takeBackChanges } from "./take-back.ts";
import { ANAS, FIRM, judgedRows, LEA, MORNING, type FilledIn } from "./testing/mass-file.ts";

const PREPAID = { ...LEA, billingMode: "Prépayée", prepaymentCode: "123/FACT" };
const where: { facts: FactsView; centre: typeof FIRM } = { facts: told(), centre: FIRM };

/** A list as the first rows make it and the second change it. */
function imported(before: readonly FilledIn[], after: readonly FilledIn[]) {
  const first = enrolledFrom(peopleIn(before), FIRM);
  const { changed } = mergeOf(peopleIn(after), listOf(first));
  const roster = A.change(first, (draft: RosterDocument) => {
    for (const { candidate, details } of changed)
      expect(editCandidate(draft, { candidate, details, ...where })).toEqual({ ok: true });
  });
  return { first, roster, changed };
}

function takenBack(roster: RosterDocument, changes: readonly PersonChange[]) {
  let answers: ReturnType<typeof takeBackChanges> = [];
  const restored = A.change(roster, (draft: RosterDocument) => {
    answers = takeBackChanges(draft, { changes, ...where });
  });
  return { restored, verdicts: answers.map(({ verdict }) => verdict) };
}

function peopleIn([first, ...others]: readonly FilledIn[]) {
  const { sessions } = judgedRows([{ ...MORNING, ...first }, ...others]);
  return sessions.flatMap(({ people }) => people);
}

function listOf(roster: RosterDocument) {
  return enrolledCandidates(roster, told());
}

test("[MI14] a pricing that was prepaid is so again, with its code", () => {
  const { first, roster, changed } = imported([PREPAID], [LEA]);
  expect(listOf(roster)).toMatchObject([{ billingMode: "PAID", prepaymentCode: "" }]);
  const { restored, verdicts } = takenBack(roster, changed);
  expect(verdicts).toEqual([{ ok: true }]);
  expect(listOf(restored)).toEqual(listOf(first));
});

test("[MI14] what somebody has written since stays, and all else is what it was", () => {
  const { roster, changed } = imported(
    [{ ...PREPAID, externalId: "A-1", email: "old@exemple.fr" }],
    [{ ...LEA, externalId: "A-2", email: "new@exemple.fr" }],
  );
  const [{ candidate } = { candidate: null }] = changed;
  if (!candidate) throw new Error("nothing was changed");
  const edited = A.change(roster, (draft: RosterDocument) => {
    const details = { externalId: "A-3", billingMode: "FREE" } as const;
    expect(editCandidate(draft, { candidate, details, ...where })).toEqual({ ok: true });
  });
  const { restored, verdicts } = takenBack(edited, changed);
  expect(verdicts).toEqual([{ ok: true }]);
  expect(listOf(restored)).toMatchObject([
    { externalId: "A-3", email: "old@exemple.fr", billingMode: "FREE", prepaymentCode: "" },
  ]);
});

test("[MI14] who has left the list keeps nobody else from being what they were", () => {
  const { roster, changed } = imported(
    [LEA, ANAS],
    [
      { ...LEA, externalId: "L" },
      { ...ANAS, externalId: "A" },
    ],
  );
  const [{ candidate } = { candidate: null }] = changed;
  if (!candidate) throw new Error("nothing was changed");
  const left = A.change(roster, (draft: RosterDocument) => {
    removeCandidate(draft, { candidate, facts: told(), now: at("09:30") });
  });
  const { restored, verdicts } = takenBack(left, changed);
  expect(verdicts).toEqual([{ ok: false, reason: "not-enrolled" }, { ok: true }]);
  expect(listOf(restored)).toMatchObject([{ externalId: "" }]);
});

test.each([
  ["goes back", 50, null],
  ["stays where somebody has planned another since", 33, 50],
])("[MI14] extra time %s", (_what, percent, left) => {
  const [person] = peopleIn([LEA]);
  if (!person) throw new Error("nobody is in the file");
  const roster = enrolledFrom([{ ...person, extraTimePercent: 50 }], FIRM);
  const changes = listOf(roster).map(({ id, displayName }) => {
    const extraTime = { percent, before: null };
    return { candidate: id, displayName, details: {}, before: {}, extraTime };
  });
  expect(listOf(takenBack(roster, changes).restored)).toMatchObject([{ extraTimePercent: left }]);
});
