import * as A from "@automerge/automerge/slim";
import type { FactsView } from "../facts/queries.ts";
import type { IssueReportId } from "../ids.ts";
import type { ReportDocument, RosterDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { writeCategory, writeIssueReport, type NewIssueReport } from "./issue-report-entry.ts";
import {
  mayCategorise,
  mayDescribe,
  mayEditIssueReport,
  mayRestoreIssueReport,
  type CategoryRefusal,
  type IssueReportContent,
  type IssueReportRefusal,
} from "./issue-report-policy.ts";
import { mayWriteAbout, type AboutRefusal } from "./policy.ts";

/** `issueReport` is a random id; the category may still be empty. */
export type AddArgs = NewIssueReport & {
  issueReport: IssueReportId;
  roster: RosterDocument;
  facts: FactsView;
};
export type EditArgs = { issueReport: IssueReportId; facts: FactsView };

/** Notes a signalement about one candidate, in free words or with its category. [RE8] [RE14] */
export function addIssueReport(
  draft: ReportDocument,
  args: AddArgs,
): Verdict<AboutRefusal | CategoryRefusal | "description-too-long"> {
  const about = mayWriteAbout(args.candidate, args);
  if (!about.ok) return about;
  const categorised = mayCategorise(args);
  if (!categorised.ok) return categorised;
  const described = mayDescribe("", args.description);
  if (!described.ok) return described;
  if (!draft.issueReports[args.issueReport]) writeIssueReport(draft, args.issueReport, args);
  return allow();
}

/** Writes the description as it now reads; what colleagues write meanwhile merges with it. [RE14] */
export function describeIssueReport(
  draft: ReportDocument,
  { issueReport, description, facts }: EditArgs & { description: string },
): Verdict<IssueReportRefusal | "description-too-long"> {
  const allowed = mayEditIssueReport(draft, facts, issueReport);
  if (!allowed.ok) return allowed;
  const before = draft.issueReports[issueReport]?.description ?? "";
  const described = mayDescribe(before, description);
  if (!described.ok) return described;
  if (before !== description)
    A.updateText(draft, ["issueReports", issueReport, "description"], description);
  return allow();
}

/** Chooses the category, or takes the choice back with an empty one. [RE8] [RE9] */
export function categoriseIssueReport(
  draft: ReportDocument,
  args: EditArgs & Pick<IssueReportContent, "category" | "questionNumber">,
): Verdict<IssueReportRefusal | CategoryRefusal> {
  const allowed = mayEditIssueReport(draft, args.facts, args.issueReport);
  if (!allowed.ok) return allowed;
  const categorised = mayCategorise(args);
  if (!categorised.ok) return categorised;
  const entry = draft.issueReports[args.issueReport];
  if (entry) writeCategory(entry, args);
  return allow();
}

/** Takes an issue report out, until somebody puts it back. [RE14] */
export function removeIssueReport(
  draft: ReportDocument,
  { issueReport, facts, now }: EditArgs & { now: Timestamp },
): Verdict<Exclude<IssueReportRefusal, "removed">> {
  const allowed = mayEditIssueReport(draft, facts, issueReport);
  if (!allowed.ok) return allowed.reason === "removed" ? allow() : refuse(allowed.reason);
  const entry = draft.issueReports[issueReport];
  if (entry) entry.removedAt = now;
  return allow();
}

/** Puts a removed issue report back as it was, with what colleagues wrote meanwhile. [RE14] */
export function restoreIssueReport(
  draft: ReportDocument,
  { issueReport, facts }: EditArgs,
): Verdict<Exclude<IssueReportRefusal, "removed">> {
  const allowed = mayRestoreIssueReport(draft, facts, issueReport);
  if (!allowed.ok) return allowed;
  const entry = draft.issueReports[issueReport];
  if (entry && entry.removedAt !== null) entry.removedAt = null;
  return allow();
}
