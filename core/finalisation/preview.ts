import { factsView } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import type { ContentHash } from "../ids.ts";
import { issueReportsOf, type IssueReportView } from "../report/issue-report-queries.ts";
import { isEnrolled } from "../roster/policy.ts";
import type { SessionDocuments } from "../schema.ts";
import { contentHashOf, finalContent } from "./content.ts";
import { delays, type Delay } from "./delays.ts";
import { unmetRules, type FinaliseRefusal } from "./policy.ts";
import { absentees, previewLines, type Absentee, type PreviewLine } from "./preview-lines.ts";
import type { FinalContent } from "./schema.ts";
import { untilTheSeal } from "./sealed-facts.ts";
import { standingConflicts, type StandingConflict } from "./standing-conflicts.ts";

export type PreviewCounts = {
  enrolled: number;
  absent: number;
  /** Tests that have started: `finished` and `unfinished` together. */
  started: number;
  finished: number;
  unfinished: number;
  abortReasons: number;
  /** Those that count, about whomever. */
  issueReports: number;
  notes: number;
};

/** All that the person who finalises looks at before confirming. */
export type FinalisationPreview = {
  /** Of exactly what is shown: the finalisation names it. */
  contentHash: ContentHash;
  /** Step 1, each list by name: not completed, or ended by an invigilator. */
  unfinished: readonly PreviewLine[];
  finished: readonly PreviewLine[];
  /** Who has not come, by name, and why. */
  absentees: readonly Absentee[];
  /** What counts about people who never started, and so are on no list. */
  withoutTest: readonly IssueReportView[];
  /** What does not count yet: to be completed or removed. */
  notes: readonly IssueReportView[];
  /** Step 2. */
  answers: Omit<FinalContent["answers"], "conflicts">;
  unmet: readonly FinaliseRefusal[];
  delays: readonly Delay[];
  conflicts: readonly StandingConflict[];
  counts: PreviewCounts;
};

/** What a finalisation would seal now. [FI13] */
export function finalisationPreview(
  documents: SessionDocuments,
  facts: readonly Fact[],
): FinalisationPreview {
  const view = factsView(untilTheSeal(facts));
  const sealed = finalContent(documents, facts);
  const { candidates, answers } = sealed.content;
  const written = issueReportsOf(documents.report).filter(({ candidate }) =>
    isEnrolled(documents.roster, view, candidate),
  );
  const issueReports = written.filter(({ gaps }) => gaps.length === 0);
  const shown = { documents, facts: view, candidates, issueReports };
  const lines = previewLines(shown);
  const listed = new Set(lines.map(({ candidate }) => candidate));
  return {
    contentHash: contentHashOf(sealed.content),
    unfinished: lines.filter((line) => line.needsAbortReason),
    finished: lines.filter((line) => !line.needsAbortReason),
    absentees: absentees(shown, sealed.people),
    withoutTest: issueReports.filter(({ candidate }) => !listed.has(candidate)),
    notes: written.filter(({ gaps }) => gaps.length > 0),
    answers: { hasIncident: answers.hasIncident, hasJoiningIssue: answers.hasJoiningIssue },
    unmet: unmetRules(documents, facts),
    delays: delays(documents, view),
    conflicts: standingConflicts(sealed),
    counts: countsOf(sealed.content, lines),
  };
}

function countsOf({ candidates }: FinalContent, lines: readonly PreviewLine[]): PreviewCounts {
  const unfinished = lines.filter((line) => line.needsAbortReason);
  return {
    enrolled: candidates.length,
    absent: candidates.filter(({ attendance }) => attendance === "absent").length,
    started: lines.length,
    finished: lines.length - unfinished.length,
    unfinished: unfinished.length,
    abortReasons: unfinished.filter(({ abortReason }) => abortReason !== null).length,
    issueReports: candidates.flatMap(({ issueReports }) => issueReports).length,
    notes: candidates.flatMap(({ notes }) => notes).length,
  };
}
