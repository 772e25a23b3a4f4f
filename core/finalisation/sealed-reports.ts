import { issueReportsOf, type IssueReportView } from "../report/issue-report-queries.ts";
import type { ReportDocument } from "../schema.ts";
import { branchVariants, conflictsIn } from "./conflicts.ts";
import type { Scalar, SealedCandidate, Words } from "./schema.ts";

/** What the content says of the issue reports about one candidate, and what the candidate's row says. */
export type SealedReports = Pick<SealedCandidate, "issueReports" | "notes"> & { words: Words[] };

/**
 * The complete ones, which count, and apart from them the notes, which do not. Their words go into the
 * row of the candidate, for words can name people. [FI7]
 */
export function sealedReports(
  report: ReportDocument,
  aboutOne: readonly IssueReportView[],
): SealedReports {
  const views = aboutOne.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const sealed = views.map((view) => ({ view, readings: readingsOf(report, view) }));
  return {
    issueReports: sealed.flatMap(({ view: { category, gaps, ...view }, readings }) =>
      category === null || gaps.length > 0 ? [] : { ...entryOf(view, readings), category },
    ),
    notes: sealed.flatMap(({ view: { category, gaps, ...view }, readings }) =>
      gaps.length === 0 ? [] : { ...entryOf(view, readings), category, gaps: [...gaps] },
    ),
    words: sealed.map(({ view: { id, description }, readings }) => ({
      issueReport: id,
      description,
      conflicts: conflictsIn(readings, ["description"]),
    })),
  };
}

type Reading = Readonly<Record<string, Scalar>>;
type Authored = Pick<IssueReportView, "id" | "questionNumber" | "by" | "at">;

function entryOf({ id, questionNumber, by, at }: Authored, readings: readonly Reading[]) {
  const fields = ["category", "questionNumber", "by", "at", "removed"];
  return { id, questionNumber, by, at, conflicts: conflictsIn(readings, fields) };
}

/** The issue report as it reads with each of the values that people gave its fields. */
function readingsOf(report: ReportDocument, { id }: IssueReportView): Reading[] {
  const entry = report.issueReports[id];
  if (!entry) return [];
  return branchVariants(report, ["issueReports", id]).map((variant) => {
    const [view] = issueReportsOf({ ...report, issueReports: { [id]: { ...entry, ...variant } } });
    if (!view) return { removed: true };
    const { category, questionNumber, by, at, description } = view;
    return { removed: false, category, questionNumber, by, at, description };
  });
}
