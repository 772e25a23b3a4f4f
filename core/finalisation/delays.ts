import { testProgress, type FactsView } from "../facts/queries.ts";
import type { CandidateId, IssueReportId } from "../ids.ts";
import { answerTo } from "../report/alerts.ts";
import { CATEGORIES, type CategoryCode } from "../report/categories.ts";
import { decisionsByCandidate } from "../report/decisions.ts";
import { countingIssueReports, issueReportOfAlert } from "../report/issue-report-queries.ts";
import type { SessionDocuments } from "../schema.ts";

/** An issue report that Pix deals with before it publishes the results. */
export type Delay = { issueReport: IssueReportId; candidate: CandidateId; category: CategoryCode };

type Written = Pick<SessionDocuments, "roster" | "report">;

/**
 * The complete issue reports of impactful categories, the oldest first; but not those that an answer in
 * the room has settled: the candidate was given another question at once. [FI14]
 */
export function delays(documents: Written, facts: FactsView): Delay[] {
  const settled = settledInTheRoom(documents, facts);
  return countingIssueReports(documents, facts).flatMap(({ id, candidate, category }) =>
    category !== null && CATEGORIES[category].isImpactful && !settled.has(id)
      ? [{ issueReport: id, candidate, category }]
      : [],
  );
}

function settledInTheRoom({ report }: Written, facts: FactsView): ReadonlySet<IssueReportId> {
  const validated = [...decisionsByCandidate(report)].flatMap(([candidate, decisions]) =>
    testProgress(facts, candidate).alerts.filter(
      (alert) => answerTo({ decisions }, alert) === "validated",
    ),
  );
  return new Set(validated.map(({ id }) => issueReportOfAlert(id)));
}
