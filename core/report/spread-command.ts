import type { FactsView } from "../facts/queries.ts";
import { candidateId, type IssueReportId, type PersonId } from "../ids.ts";
import type { ReportDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { writeCategory, writeIssueReport } from "./issue-report-entry.ts";
import {
  mayCategorise,
  mayEditIssueReport,
  type CategoryRefusal,
  type IssueReportRefusal,
} from "./issue-report-policy.ts";

export type SpreadArgs = {
  issueReport: IssueReportId;
  /** One at least. */
  questions: readonly number[];
  /** Random ids, one for each question after the first. */
  copies: readonly IssueReportId[];
  by: PersonId;
  /** By the clock of the device. */
  now: Timestamp;
  facts: FactsView;
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
