// The same thing, noted once more: for other questions, for other candidates.
import type { FactsView } from "../facts/queries.ts";
import { candidateId, type CandidateId, type IssueReportId, type PersonId } from "../ids.ts";
import type { ReportDocument, RosterDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { writeCategory, writeIssueReport } from "./issue-report-entry.ts";
import {
  mayCategorise,
  mayEditIssueReport,
  type CategoryRefusal,
  type IssueReportRefusal,
} from "./issue-report-policy.ts";
import { mayWriteAbout, type AboutRefusal } from "./policy.ts";

type CopyArgs = {
  issueReport: IssueReportId;
  /** Random ids, one for each report that is made. */
  copies: readonly IssueReportId[];
  by: PersonId;
  /** By the clock of the device. */
  now: Timestamp;
  facts: FactsView;
};
/** At least one question; the first is that of the report itself. */
export type SpreadArgs = CopyArgs & { questions: readonly number[] };
export type AlsoForArgs = CopyArgs & {
  candidates: readonly CandidateId[];
  roster: RosterDocument;
};

/**
 * What happened with several questions becomes one issue report each, with the same category and words:
 * Pix counts them by question. [RE20]
 */
export function spreadOverQuestions(
  draft: ReportDocument,
  { issueReport, questions, copies, by, now, facts }: SpreadArgs,
): Verdict<IssueReportRefusal | CategoryRefusal> {
  const allowed = mayEditIssueReport(draft, facts, issueReport);
  if (!allowed.ok) return allowed;
  const entry = draft.issueReports[issueReport];
  const about = candidateId.safeParse(entry?.candidate.val);
  if (!entry || !about.success) return refuse("unknown-issue-report");
  const { description } = entry;
  const category = entry.category.val;
  for (const questionNumber of questions) {
    const categorised = mayCategorise({ category, questionNumber });
    if (!categorised.ok) return categorised;
  }
  const [first = null, ...others] = questions;
  writeCategory(entry, { category, questionNumber: first });
  for (const [at, questionNumber] of others.entries()) {
    const copy = copies[at];
    const content = { category, questionNumber, description, candidate: about.data, by, now };
    if (copy) writeIssueReport(draft, copy, content);
  }
  return allow();
}

/** What happened to somebody has happened to these candidates too, one issue report each. [RE21] */
export function alsoFor(
  draft: ReportDocument,
  { issueReport, candidates, copies, by, now, facts, roster }: AlsoForArgs,
): Verdict<IssueReportRefusal | AboutRefusal> {
  const allowed = mayEditIssueReport(draft, facts, issueReport);
  if (!allowed.ok) return allowed;
  const entry = draft.issueReports[issueReport];
  if (!entry) return refuse("unknown-issue-report");
  const { description, questionNumber } = entry;
  const category = entry.category.val;
  for (const [at, candidate] of candidates.entries()) {
    const about = mayWriteAbout(candidate, { roster, facts });
    if (!about.ok) return about;
    const copy = copies[at];
    const content = { category, questionNumber, description, candidate, by, now };
    if (copy) writeIssueReport(draft, copy, content);
  }
  return allow();
}
