import "../../documents/testing/solid-in-a-page.ts";
import { createMemo, createRoot } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { A_SCHOOL } from "#core/centre/profile.ts";
import { factsView } from "#core/facts/queries.ts";
import { candidateId, decisionId, journalNoteId, personId } from "#core/ids.ts";
import { addNote } from "#core/journal/commands.ts";
import { inventedCandidates } from "#core/rehearsal/cast.ts";
import { confirmPresence } from "#core/report/commands.ts";
import { enrolCandidate, removeCandidate } from "#core/roster/commands.ts";
import { restoreCandidate } from "#core/roster/restore-candidate.ts";
import { openDocument } from "../../documents/open-document.ts";
import { runCommand } from "../../documents/run-command.ts";
import { openPage, placeOf } from "../../documents/testing/pages.ts";
import { useDocument } from "../../documents/use-document.ts";
import { createParts } from "./create-parts.ts";

const facts = factsView([]);
const by = personId.parse("da".repeat(16));
const now = 1_773_310_800_000;
const people = inventedCandidates("5e");
const first = candidateId.parse(people[0]?.candidate);

/** The parts of a room over the documents of a page of its own, with everybody enrolled. */
async function roomIn(profile: string) {
  const page = await openPage(profile);
  const session = await openDocument(page, placeOf("session"));
  const roster = await openDocument(page, placeOf("roster"));
  const report = await openDocument(page, placeOf("report"));
  for (const person of people)
    runCommand(roster, (draft) => enrolCandidate(draft, { centre: A_SCHOOL, person, facts, now }));
  const parts = createRoot((close) => {
    onTestFinished(close);
    const details = useDocument(session);
    const list = useDocument(roster);
    const written = useDocument(report);
    const documents = createMemo(() => ({
      session: details(),
      roster: list(),
      report: written(),
    }));
    return createParts({ documents, facts: () => facts });
  });
  return { roster, report, parts };
}

test("[DE10] a note is read without the decisions, the signalements and the candidates", async () => {
  const { roster, report, parts } = await roomIn("parts-of-a-note");
  const decision = decisionId.parse("de".repeat(16));
  const presence = { candidate: first, decision, facts, by, now, roster: roster.doc() };
  runCommand(report, (draft) => confirmPresence(draft, presence));
  await expect.poll(() => parts.decisions.get(first)).toHaveLength(1);
  const before = { ...parts };
  const words = { text: "Alarme incendie.", kind: "note" as const };
  const note = { ...words, note: journalNoteId.parse("a1".repeat(16)), facts, by, now };
  runCommand(report, (draft) => addNote(draft, note));
  await expect.poll(() => parts.notes).toMatchObject([{ text: "Alarme incendie." }]);
  expect(parts.notes).not.toBe(before.notes);
  expect(parts.decisions).toBe(before.decisions);
  expect(parts.issueReports).toBe(before.issueReports);
  expect(parts.enrolled).toBe(before.enrolled);
});

test("[DE10] whoever is removed leaves the room, and is in it again once restored", async () => {
  const { roster, parts } = await roomIn("parts-of-a-roster");
  const ids = () => parts.enrolled.map(({ id }) => id);
  const everybody = ids();
  expect(everybody).toHaveLength(people.length);
  runCommand(roster, (draft) => removeCandidate(draft, { candidate: first, facts, now }));
  await expect.poll(ids).toEqual(everybody.filter((id) => id !== first));
  runCommand(roster, (draft) => restoreCandidate(draft, { candidate: first, facts }));
  await expect.poll(ids).toEqual(everybody);
});
