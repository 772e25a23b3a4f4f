import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { answerAlert } from "../report/commands.ts";
import { enrolPupils, removeCandidate } from "../roster/commands.ts";
import {
  alert,
  anas,
  anh,
  at,
  candidate,
  decision,
  finalised,
  finished,
  heloise,
  issueReport,
  joined,
  lea,
  luc,
  maelys,
  merged,
  otherLea,
  raised,
  session,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import {
  because,
  morning,
  noted,
  reason,
  ready,
  withReport,
  withRoster,
  written,
} from "../testing/finalising.ts";
import { contentHashOf, finalContent } from "./content.ts";
import { finalisationPreview } from "./preview.ts";

const preview = finalisationPreview(ready, morning);

test("[FI13] the unfinished and the ended come first, with their reason, by name", () => {
  expect(preview.unfinished).toMatchObject([
    { displayName: "BEN SAÏD Anas", how: "ended-by-invigilator", abortReason: "candidate" },
    { displayName: "ŒUVRARD Zoé", how: null, abortReason: "technical" },
  ]);
  expect(preview.unfinished.map(({ unusedReason }) => unusedReason)).toEqual([null, null]);
  expect(preview.finished).toMatchObject([
    { displayName: "O’CONNOR-LÉVÊQUE Maëlys", how: "completed", needsAbortReason: false },
  ]);
});

test("[FI13] absentees and whoever never started have no line", () => {
  const { unfinished, finished: done } = finalisationPreview(ready, [
    ...morning,
    joined(anh, "09:15"),
  ]);
  const listed = [...unfinished, ...done].map((line) => line.candidate);
  expect(listed).not.toContain(candidate(heloise));
  expect(listed).not.toContain(candidate(anh));
});

test("[FI13] a line has the number, the extra minutes and the issue reports of the candidate", () => {
  expect(preview.finished).toMatchObject([
    {
      certification: 900_001,
      incidentMinutes: 12,
      issueReports: [{ category: "C7", description: "Coupure de courant à 9 h 40." }],
    },
  ]);
});

test("[FI13] a missing reason is an empty line and an unmet rule", () => {
  const early = finalisationPreview(written, morning);
  expect(early.unfinished.map(({ abortReason }) => abortReason)).toEqual([null, null]);
  expect(early.unmet).toEqual([
    { rule: "abort-reason-missing", candidates: [candidate(anas), candidate(zoe)] },
  ]);
  expect(preview.unmet).toEqual([]);
});

test("[FI13] whoever finishes while the screen is open changes lists, and the reason is unused", () => {
  const later = finalisationPreview(ready, [...morning, finished(zoe, "11:00")]);
  expect(later.unfinished.map((line) => line.candidate)).toEqual([candidate(anas)]);
  expect(later.finished.find((line) => line.candidate === candidate(zoe))).toMatchObject({
    finishedAt: at("11:00"),
    abortReason: null,
    unusedReason: "technical",
  });
});

test("[FI13] notes are to be dealt with, also those about somebody who never started", () => {
  const more = withReport(ready, noted("badge", anh, { category: "C4" }));
  expect(finalisationPreview(more, morning).notes).toMatchObject(
    [
      { id: issueReport("badge"), gaps: ["description-missing"] },
      { id: issueReport("phone"), gaps: ["category-missing"] },
    ].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  );
});

test("[FI13] what was written about a removed candidate is not shown", () => {
  const removal = { candidate: candidate(anh), facts: told(), now: at("08:20") };
  const noticed = noted("name", anh, { category: "C6" });
  const without = withRoster(
    withReport(ready, noticed, noted("badge", anh, { category: "C4" })),
    (draft) => removeCandidate(draft, removal),
  );
  const { withoutTest, notes } = finalisationPreview(without, morning);
  expect(withoutTest).toEqual([]);
  expect(notes.map(({ id }) => id)).toEqual([issueReport("phone")]);
});

test("[FI13] what counts about somebody without a test is shown apart", () => {
  const fraud = withReport(ready, noted("name", anh, { category: "C6" }));
  const { withoutTest, finished: done } = finalisationPreview(fraud, morning);
  expect(withoutTest).toMatchObject([{ candidate: candidate(anh), category: "C6" }]);
  expect(done.flatMap(({ issueReports }) => issueReports)).toHaveLength(1);
});

test("[FI13] who is absent is told apart, with the reason if there is one", () => {
  expect(preview.absentees).toMatchObject([
    { candidate: candidate(heloise), reason: null, words: "" },
  ]);
  const called = { reason: "no-news", words: "Famille appelée." } as const;
  const explained = withReport(ready, because("héloïse", heloise, called));
  expect(finalisationPreview(explained, morning).absentees).toMatchObject([called]);
});

test("[FI13] step 2 and the counts", () => {
  expect(preview.answers).toEqual({ hasIncident: true, hasJoiningIssue: false });
  expect(preview.counts).toEqual({
    enrolled: 5,
    absent: 1,
    started: 3,
    finished: 1,
    unfinished: 2,
    abortReasons: 2,
    issueReports: 2,
    notes: 1,
  });
});

test("[FI13] both girls of one name are shown as homonyms", () => {
  const enrolment = {
    centre: A_SCHOOL,
    session,
    pupils: [lea, otherLea],
    facts: told(),
    now: at("08:10"),
  };
  const two = withRoster(ready, (draft) => enrolPupils(draft, enrolment));
  const facts = [...morning, started(lea, "09:08"), finished(lea, "10:30")];
  expect(finalisationPreview(two, facts).finished).toMatchObject([
    { firstName: "Léa", isHomonym: true },
    { firstName: "Maëlys", isHomonym: false },
  ]);
});

test("[FI13] the hash is that of the content that would be sealed, before the seal and after it", () => {
  const hash = contentHashOf(finalContent(ready, morning).content);
  expect(preview.contentHash).toBe(hash);
  expect(finalisationPreview(ready, [...morning, finalised("12:00")])).toEqual(preview);
});

test("[FI13] two reasons at once are shown side by side", () => {
  const one = withReport(written, reason(zoe, "candidate"));
  const other = withReport(written, reason(zoe, "technical"));
  const both = { ...written, report: merged(one.report, other.report) };
  expect(finalisationPreview(both, morning).conflicts).toMatchObject([
    { candidate: candidate(zoe), field: "abortReason", values: ["candidate", "technical"] },
  ]);
});

test("[FI14] a problem with a question, a fraud and a wrong name delay the results; a power cut does not", () => {
  const more = withReport(
    ready,
    noted("fraud", anas, { category: "C6" }),
    noted("name", maelys, { category: "C1", description: "Écrire O’Connor." }),
    noted("signature", maelys, { category: "C4", description: "A signé ligne 3." }),
  );
  const { delays } = finalisationPreview(more, morning);
  expect(delays.map(({ category }) => category).toSorted()).toEqual(["C1", "C6", "E1"]);
  expect(delays).toContainEqual({
    issueReport: issueReport("fraud"),
    candidate: candidate(anas),
    category: "C6",
  });
});

test("[FI14] a note delays nothing, for it does not count", () => {
  const note = withReport(ready, noted("late", anas, { category: "E3" }));
  expect(finalisationPreview(note, morning).delays.map(({ category }) => category)).toEqual(["E1"]);
});

test("[FI14] what was settled in the room delays nothing", () => {
  const facts = [...morning, raised("image", zoe, 7)];
  const validated = withReport(ready, (draft) =>
    answerAlert(draft, {
      candidate: candidate(zoe),
      decision: decision("yes"),
      alert: alert("image"),
      answer: { kind: "validated", category: "E2" },
      by: luc,
      now: at("09:32"),
      roster: ready.roster,
      facts: told(...facts),
    }),
  );
  const { delays, counts } = finalisationPreview(validated, facts);
  expect(delays.map(({ category }) => category)).toEqual(["E1"]);
  expect(counts.issueReports).toBe(3);
});
