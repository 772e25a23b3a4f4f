// Taking over what a filled incident sheet says, as ordinary changes by whoever does it.
import type { FactsView } from "../facts/queries.ts";
import type { PersonId } from "../ids.ts";
import {
  addIssueReport,
  describeIssueReport,
  removeIssueReport,
  restoreIssueReport,
} from "../report/issue-report-commands.ts";
import { setAbortReason, setHasIncident, setHasJoiningIssue } from "../report/outcome-commands.ts";
import type { CategoryRefusal, IssueReportRefusal } from "../report/issue-report-policy.ts";
import type { AbortReasonRefusal } from "../report/outcome-policy.ts";
import type { AboutRefusal } from "../report/policy.ts";
import type { ReportDocument, RosterDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, type Verdict } from "../verdict.ts";
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
  { id, standing, candidate, content }: ReportFinding,
  args: TakeArgs,
): Verdict<TakeRefusal> {
  const report = { ...args, issueReport: id };
  if (standing === "changed")
    return describeIssueReport(draft, { ...report, description: content.description });
  if (standing === "again") return restoreIssueReport(draft, report);
  return addIssueReport(draft, { ...report, ...content, candidate, source: "incident-sheet" });
}

/** Undoes it where nobody has written over it since. [PP11] */
export function giveFindingBack(
  draft: ReportDocument,
  finding: ReportedFinding,
  args: TakeArgs,
): Verdict<TakeRefusal> {
  if (finding.standing === "same") return allow();
  if (finding.kind === "issue-report") return giveReportBack(draft, finding, args);
  if (finding.kind !== "abort-reason") return answerIn(draft, finding, { value: false, ...args });
  const { candidate, reason, before } = finding;
  if (draft.abortReasons[candidate]?.val !== reason) return allow();
  return setAbortReason(draft, { ...args, candidate, reason: before });
}

function giveReportBack(
  draft: ReportDocument,
  { id, standing, content, before }: ReportFinding,
  args: TakeArgs,
): Verdict<TakeRefusal> {
  const report = { ...args, issueReport: id };
  if (draft.issueReports[id]?.description !== content.description) return allow();
  if (standing !== "changed") return removeIssueReport(draft, report);
  return describeIssueReport(draft, { ...report, description: before });
}

function answerIn(
  draft: ReportDocument,
  { kind }: AnswerFinding,
  answer: { value: boolean; facts: FactsView },
): Verdict<TakeRefusal> {
  const set = kind === "has-incident" ? setHasIncident : setHasJoiningIssue;
  return set(draft, answer);
}
