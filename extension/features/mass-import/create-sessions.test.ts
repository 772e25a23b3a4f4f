import { expect, test } from "vitest";
import { factsView } from "#core/facts/queries.ts";
import { centreId, personId, pupilId } from "#core/ids.ts";
import { mergeOf } from "#core/mass-import/merge.ts";
import {
  ANAS,
  FIRM,
  judgedRows,
  LEA,
  MORNING,
  type FilledIn,
} from "#core/mass-import/testing/mass-file.ts";
import { candidateIdOf, enrolledCandidates } from "#core/roster/queries.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { knownSessions } from "../../documents/known-sessions.ts";
import { openDocument } from "../../documents/open-document.ts";
import { MONDAY, openPage, placeOf } from "../../documents/testing/pages.ts";
import { createSessions, type Author } from "./create-sessions.ts";
import { mergeSession, unmergeSession } from "./merge-session.ts";

const author: Author = {
  me: personId.parse("a1".repeat(16)),
  centre: centreId.parse("ce".repeat(16)),
  profile: FIRM,
  today: "2026-11-27",
};
const facts = factsView([]);
const draftsOf = (rows: readonly FilledIn[]) => judgedRows(rows).sessions;
const MANY = Array.from({ length: 150 }, (_, index) => ({ ...LEA, firstName: `Léa ${index}` }));

test("[MI14] the sessions of a file are on the device with all their candidates, and known", async () => {
  const page = await openPage("created from a file");
  const drafts = draftsOf([{ ...MORNING, ...ANAS }, ...MANY, { ...MORNING, room: "C3", ...LEA }]);
  const made = await createSessions(page, drafts, author);
  expect((await knownSessions(page.database)).map(({ session }) => session).toSorted()).toEqual(
    made.toSorted(),
  );
  const [north] = made;
  const session = await openDocument(page, placeOf("session", north));
  const roster = await openDocument(page, placeOf("roster", north));
  expect(sessionDetails(session.doc())).toMatchObject({ room: "B12", date: "2026-12-14" });
  expect(enrolledCandidates(roster.doc(), facts)).toHaveLength(151);
});

test("[MI14] a file that only completes lists creates nothing", async () => {
  const page = await openPage("nothing to create");
  expect(await createSessions(page, [], author)).toEqual([]);
  expect(await knownSessions(page.database)).toEqual([]);
});

test("[MI14] if one of them cannot be made, there is none, and nothing of them is left", async () => {
  const page = await openPage("refused in the middle");
  const drafts = draftsOf([
    { ...MORNING, ...LEA },
    { ...MORNING, room: "C3", ...LEA },
  ]);
  const past = drafts.map((draft) =>
    draft.details.room === "C3"
      ? { ...draft, details: { ...draft.details, date: "2020-01-01" } }
      : draft,
  );
  await expect(createSessions(page, past, author)).rejects.toThrow("date-past");
  expect(await knownSessions(page.database)).toEqual([]);
});

test("[CE6] no session comes out of a file before the space of the centre opens", async () => {
  const page = await openPage("not open yet");
  const early = { ...author, profile: { ...FIRM, opensOn: "2026-12-01" } };
  const drafts = draftsOf([{ ...MORNING, ...LEA }]);
  await expect(createSessions(page, drafts, early)).rejects.toThrow("not-open-yet");
  expect(await knownSessions(page.database)).toEqual([]);
});

test("[MI14] a list that was completed is, taken back, what it was", async () => {
  const page = await openPage("completed and taken back");
  const made = await createSessions(page, draftsOf([{ ...MORNING, ...LEA }, ANAS]), author);
  const roster = await openDocument(page, placeOf("roster", made[0]));
  const before = enrolledCandidates(roster.doc(), facts);
  const again = [{ ...MORNING, ...LEA, extraTime: "33", externalId: "A-1" }, ...MANY];
  const people = draftsOf(again).flatMap((draft) => draft.people);
  const where = { session: MONDAY, roster: () => roster, facts: () => facts, centre: FIRM };
  const { merged, verdict } = mergeSession(mergeOf(people, before), where);
  expect(verdict).toEqual({ ok: true });
  expect(enrolledCandidates(roster.doc(), facts)).toHaveLength(152);
  expect(unmergeSession(merged)).toEqual([]);
  expect(enrolledCandidates(roster.doc(), facts)).toEqual(before);
});

test("[MI14] whoever has joined since stays in the list, and is named; the others go", async () => {
  const page = await openPage("joined before it was taken back");
  const made = await createSessions(page, draftsOf([{ ...MORNING, ...LEA }]), author);
  const roster = await openDocument(page, placeOf("roster", made[0]));
  const before = enrolledCandidates(roster.doc(), facts);
  const [draft] = draftsOf([
    { ...MORNING, ...LEA, externalId: "A-1" },
    ANAS,
    { ...ANAS, sex: "F", firstName: "Inès" },
  ]);
  let known = facts;
  const where = { session: MONDAY, roster: () => roster, facts: () => known, centre: FIRM };
  const { merged } = mergeSession(mergeOf(draft?.people ?? [], before), where);
  const anas = merged.added.find(({ firstName }) => firstName === "Anas");
  if (!anas) throw new Error("Anas was not added.");
  known = factsView([{ kind: "candidate-joined", at: Date.now(), candidate: anas.candidate }]);
  expect(unmergeSession(merged)).toEqual(["BEN SAÏD Anas"]);
  const left = enrolledCandidates(roster.doc(), known);
  expect(left.map(({ firstName }) => firstName).toSorted()).toEqual(["Anas", "Léa"]);
  expect(left.find(({ firstName }) => firstName === "Léa")?.externalId).toBe("");
});

test("[TB10] whom a list names in the register is enrolled as that pupil, under the one id of theirs", async () => {
  const page = await openPage("as that pupil");
  const made = await createSessions(page, draftsOf([{ ...MORNING, ...LEA }]), author);
  const roster = await openDocument(page, placeOf("roster", made[0]));
  const pupil = pupilId.parse("01".repeat(16));
  const [draft] = draftsOf([{ ...MORNING, ...ANAS }]);
  const people = (draft?.people ?? []).map((person) => ({
    ...person,
    register: { pupil, filled: [] },
  }));
  const where = { session: MONDAY, roster: () => roster, facts: () => facts, centre: FIRM };
  mergeSession(mergeOf(people, enrolledCandidates(roster.doc(), facts)), where);
  const anas = enrolledCandidates(roster.doc(), facts).find(
    ({ firstName }) => firstName === "Anas",
  );
  expect(anas).toMatchObject({ id: candidateIdOf(MONDAY, pupil), pupil });
});
