// Writing one issue report.
import type { CandidateId, IssueReportId, PersonId } from "../ids.ts";
import { atomic, type IssueReport, type ReportDocument, type ReportSource } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { CATEGORIES, parseCategory } from "./categories.ts";
import type { IssueReportContent } from "./issue-report-policy.ts";

export type NewIssueReport = IssueReportContent & {
  candidate: CandidateId;
  by: PersonId;
  now: Timestamp;
  source?: ReportSource;
};

/** Adds an issue report; one that is there already keeps its words and comes back if it was removed. */
export function writeIssueReport(
  draft: ReportDocument,
  id: IssueReportId,
  content: NewIssueReport,
): void {
  const existing = draft.issueReports[id];
  if (existing) {
    if (existing.removedAt !== null) existing.removedAt = null;
    writeCategory(existing, content);
    return;
  }
  const { candidate, category, questionNumber, description, by, now, source } = content;
  draft.issueReports[id] = {
    candidate: atomic(candidate),
    category: atomic(category),
    questionNumber,
    description,
    by: atomic(by),
    at: now,
    removedAt: null,
    ...(source && { source: atomic(source) }),
  };
}

/** Sets what differs. A category that is not about a question leaves the number alone: it is not shown. */
export function writeCategory(
  entry: IssueReport,
  { category, questionNumber }: Pick<IssueReportContent, "category" | "questionNumber">,
): void {
  if (entry.category.val !== category) entry.category = atomic(category);
  const code = parseCategory(category);
  if (!code || CATEGORIES[code].about !== "question") return;
  if (entry.questionNumber !== questionNumber) entry.questionNumber = questionNumber;
}
