import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod";
import type { FactsView } from "../facts/queries.ts";
import {
  candidateId,
  idFrom,
  issueReportId,
  personId,
  type AlertId,
  type CandidateId,
  type IssueReportId,
  type PersonId,
} from "../ids.ts";
import { entities, textOf } from "../roster/entities.ts";
import { isEnrolled } from "../roster/policy.ts";
import {
  reportSource,
  type ReportDocument,
  type ReportSource,
  type SessionDocuments,
} from "../schema.ts";
import { timestamp, type Timestamp } from "../time.ts";
import { CATEGORIES, parseCategory, type CategoryCode } from "./categories.ts";
import { gaps, type Gap } from "./issue-report-policy.ts";

/** One signalement as everybody sees it. */
export type IssueReportView = {
  id: IssueReportId;
  candidate: CandidateId;
  /** null while nobody has chosen a category of today. */
  category: CategoryCode | null;
  /** null unless the category is about a question. */
  questionNumber: number | null;
  description: string;
  by: PersonId;
  at: Timestamp;
  /** null for what was noted in the session itself. */
  source: ReportSource | null;
  /** Empty once the report is complete. */
  gaps: readonly Gap[];
};

const issueReport = z.object({
  candidate: textOf(candidateId),
  category: textOf(z.string()),
  questionNumber: z.int().min(1).max(500).nullable().catch(null),
  description: z.string(),
  by: textOf(personId),
  at: timestamp,
  removedAt: timestamp.nullable(),
  source: textOf(reportSource).nullable().catch(null),
});

/** The issue reports that nobody has removed, complete or not, the oldest first. [RE14] */
export function issueReportsOf({
  issueReports,
}: Pick<ReportDocument, "issueReports">): IssueReportView[] {
  return entities(issueReports, issueReportId, issueReport)
    .filter(({ removedAt }) => removedAt === null)
    .map(viewOf)
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The issue reports that count: complete, and about somebody who is enrolled. [RE8] */
export function countingIssueReports(
  { roster, report }: Pick<SessionDocuments, "roster" | "report">,
  facts: FactsView,
): IssueReportView[] {
  return issueReportsOf(report).filter(
    (entry) => entry.gaps.length === 0 && isEnrolled(roster, facts, entry.candidate),
  );
}

/** The one issue report that a validated alert becomes, whoever validates it and wherever. [RE10] */
export function issueReportOfAlert(alert: AlertId): IssueReportId {
  const digest = sha256(new TextEncoder().encode(`issue-report${alert}`));
  return idFrom(issueReportId, digest.subarray(0, 16));
}

/** Those that somebody has removed, the oldest first: they count nowhere, and are kept. */
export function removedIssueReportsOf({
  issueReports,
}: Pick<ReportDocument, "issueReports">): IssueReportView[] {
  return entities(issueReports, issueReportId, issueReport)
    .filter(({ removedAt }) => removedAt !== null)
    .map(viewOf)
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

type Entry = z.infer<typeof issueReport> & { id: IssueReportId };

/** A number is kept while another category is tried, and shown only where it belongs. */
function viewOf(entry: Entry): IssueReportView {
  const { id, candidate, description, by, at, source } = entry;
  const category = parseCategory(entry.category);
  const isAboutQuestion = category !== null && CATEGORIES[category].about === "question";
  const questionNumber = isAboutQuestion ? entry.questionNumber : null;
  return {
    id,
    candidate,
    category,
    questionNumber,
    description,
    by,
    at,
    source,
    gaps: gaps(entry),
  };
}
