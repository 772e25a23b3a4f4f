// Taking over what a filled incident sheet says, as ordinary changes by whoever does it.
import type { FactsView } from "../facts/queries.ts";
import type { PersonId } from "../ids.ts";
import { CATEGORIES, parseCategory } from "../report/categories.ts";
import {
  addIssueReport,
  describeIssueReport,
  removeIssueReport,
  restoreIssueReport,
} from "../report/issue-report-commands.ts";
import { setAbortReason, setHasIncident, setHasJoiningIssue } from "../report/outcome-commands.ts";
import type {
  CategoryRefusal,
  IssueReportContent,
  IssueReportRefusal,
} from "../report/issue-report-policy.ts";
import type { AbortReasonRefusal } from "../report/outcome-policy.ts";
import type { AboutRefusal } from "../report/policy.ts";
import type { IssueReport, ReportDocument, RosterDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { AnswerFinding, ReasonFinding, ReportFinding } from "./sheet-finding.ts";

/** What goes into the report; who was there goes into the session, by `setDetails`. */
export type ReportedFinding = ReportFinding | ReasonFinding | AnswerFinding;
export type TakeArgs = { by: PersonId; now: Timestamp; roster: RosterDocument; facts: FactsView };

type TakeRefusal =
  | AboutRefusal
  | AbortReasonRefusal
  | CategoryRefusal
  | IssueReportRefusal
  | "description-too-long";

/** What the session says already changes nothing. [PP11] */
export function takeFinding(
  draft: ReportDocument,
  finding: ReportedFinding,
  args: TakeArgs,
): Verdict<TakeRefusal> {
  if (finding.standing === "same") return allow();
  if (finding.kind === "issue-report") return takeReport(draft, finding, args);
  if (finding.kind === "abort-reason") return setAbortReason(draft, { ...args, ...finding });
  return answerIn(draft, finding, { value: true, ...args });
}

function takeReport(
  draft: ReportDocument,
  { issueReport, standing, candidate, content }: ReportFinding,
  args: TakeArgs,
): Verdict<TakeRefusal> {
  const report = { ...args, issueReport };
  if (standing === "changed")
    return describeIssueReport(draft, { ...report, description: content.description });
  if (standing === "again") return restoreIssueReport(draft, report);
  return addIssueReport(draft, { ...report, ...content, candidate, source: "incident-sheet" });
}

type UndoRefusal = TakeRefusal | "written-since";

/** Undoes it where nobody has written over it since. [PP11] */
export function giveFindingBack(
  draft: ReportDocument,
  finding: ReportedFinding,
  args: TakeArgs,
): Verdict<UndoRefusal> {
  if (finding.standing === "same") return allow();
  if (finding.kind === "issue-report") return giveReportBack(draft, finding, args);
  if (finding.kind !== "abort-reason") return answerIn(draft, finding, { value: false, ...args });
  const { candidate, reason, before } = finding;
  if (draft.abortReasons[candidate]?.val !== reason) return refuse("written-since");
  return setAbortReason(draft, { ...args, candidate, reason: before });
}

function giveReportBack(
  draft: ReportDocument,
  { issueReport, standing, content, before }: ReportFinding,
  args: TakeArgs,
): Verdict<UndoRefusal> {
  const entry = draft.issueReports[issueReport];
  if (!entry || !isAsTaken(entry, content)) return refuse("written-since");
  if (standing === "changed")
    return describeIssueReport(draft, { ...args, issueReport, description: before });
  // Two who took it over at once share it: it is left to whoever it is by.
  if (standing === "new" && entry.by.val !== args.by) return refuse("written-since");
  return removeIssueReport(draft, { ...args, issueReport });
}

function isAsTaken(entry: IssueReport, content: IssueReportContent): boolean {
  const { category, questionNumber, description } = content;
  if (entry.removedAt !== null || entry.description !== description) return false;
  if (entry.category.val !== category) return false;
  // Beside a category that is not about a question, a number is kept and not shown.
  const code = parseCategory(category);
  const isShown = code === null || CATEGORIES[code].about === "question";
  return !isShown || entry.questionNumber === questionNumber;
}

function answerIn(
  draft: ReportDocument,
  { kind }: AnswerFinding,
  answer: { value: boolean; facts: FactsView },
): Verdict<TakeRefusal> {
  const set = kind === "has-incident" ? setHasIncident : setHasJoiningIssue;
  return set(draft, answer);
}
