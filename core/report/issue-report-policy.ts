import * as z from "zod";
import { mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import type { FactsView } from "../facts/queries.ts";
import type { IssueReportId } from "../ids.ts";
import type { ReportDocument } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { CATEGORIES, parseCategory, retiredCode } from "./categories.ts";
import { growsTooLong } from "./prose.ts";

export type IssueReportContent = {
  /** A code, or empty while nobody has chosen. */
  category: string;
  /** 1 … 500 */
  questionNumber: number | null;
  description: string;
};

/** What has to be done before an issue report counts. */
export type Gap =
  | "category-missing"
  | "category-retired"
  | "category-unknown"
  | "description-missing"
  | "question-number-missing";
export type CategoryRefusal = "category-retired" | "category-unknown" | "question-number-invalid";
export type IssueReportRefusal = ClosedRefusal | "unknown-issue-report" | "removed";

const questionNumber = z.int().min(1).max(500).nullable();

/** Only a report with a category of today and all that it needs counts. [RE8] [RE9] */
export function gaps(content: IssueReportContent): Gap[] {
  if (content.category === "") return ["category-missing"];
  const category = parseCategory(content.category);
  if (!category) return [isRetired(content.category) ? "category-retired" : "category-unknown"];
  const { needs } = CATEGORIES[category];
  if (needs === "description" && content.description.trim() === "") return ["description-missing"];
  if (needs === "question-number" && content.questionNumber === null)
    return ["question-number-missing"];
  return [];
}

/** A category is one of today or still to be chosen; a question has a number from 1 to 500. [RE8] [RE9] */
export function mayCategorise(
  content: Pick<IssueReportContent, "category" | "questionNumber">,
): Verdict<CategoryRefusal> {
  const { category } = content;
  if (isRetired(category)) return refuse("category-retired");
  if (category !== "" && !parseCategory(category)) return refuse("category-unknown");
  const isNumber = questionNumber.safeParse(content.questionNumber).success;
  return isNumber ? allow() : refuse("question-number-invalid");
}

/** A description has 500 characters at most; what two people made too long together may be shortened. [RE14] */
export function mayDescribe(before: string, after: string): Verdict<"description-too-long"> {
  return growsTooLong(before, after) ? refuse("description-too-long") : allow();
}

/** Anybody in the room may work on an issue report until it is removed or the session finalised. [RE14] */
export function mayEditIssueReport(
  { issueReports }: ReportDocument,
  facts: FactsView,
  id: IssueReportId,
): Verdict<IssueReportRefusal> {
  const known = mayRestoreIssueReport({ issueReports }, facts, id);
  if (!known.ok) return known;
  return issueReports[id]?.removedAt === null ? allow() : refuse("removed");
}

/** An issue report that was removed may be put back until the finalisation. [RE14] */
export function mayRestoreIssueReport(
  { issueReports }: Pick<ReportDocument, "issueReports">,
  facts: FactsView,
  id: IssueReportId,
): Verdict<Exclude<IssueReportRefusal, "removed">> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  return issueReports[id] ? allow() : refuse("unknown-issue-report");
}

function isRetired(category: string): boolean {
  return retiredCode.safeParse(category).success;
}
