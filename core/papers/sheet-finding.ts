// What a filled incident sheet says, beside what the session says already.
import type { FactsView } from "../facts/queries.ts";
import type { CandidateId, IssueReportId } from "../ids.ts";
import type { IssueReportContent } from "../report/issue-report-policy.ts";
import type { AbortReasonRefusal } from "../report/outcome-policy.ts";
import type { AbortReason, SessionDocuments } from "../schema.ts";
import type { SheetEntry } from "./read-incident-sheet.ts";

/** Where on the sheet it stands: beside a candidate, in one of the lines for more, or on the cover. */
export type SheetPlace =
  | { at: "candidate"; candidate: CandidateId }
  | { at: "other"; line: number; name: string }
  | { at: "cover" };

/**
 * `same`: the session says so already, or did so until somebody corrected it. `again`: it did, and somebody
 * has taken it out.
 */
export type Standing = "new" | "same" | "changed" | "again";

/** Why something cannot be taken over; its words stay in the file, and are shown. */
export type SheetProblem =
  | "nobody-named"
  | "not-enrolled"
  | "both-reasons"
  | "description-too-long"
  | "invigilators-fixed"
  | "invigilators-too-long"
  | AbortReasonRefusal;

/** Left out of an issue report, to be said in the session; what was written is shown. */
export type SheetDoubt = "category-unknown" | "question-unreadable" | "question-unneeded";

/** `id` is the same for one thing that the sheet says, however often it is read. */
type Found = { id: string; place: SheetPlace };

export type ReportFinding = Found & {
  kind: "issue-report";
  standing: Standing;
  issueReport: IssueReportId;
  candidate: CandidateId;
  content: IssueReportContent;
  /** The words that those of the sheet replace. */
  before: string;
  /** As it stands in the line. */
  entry: SheetEntry;
  doubts: readonly SheetDoubt[];
};
export type ReasonFinding = Found & {
  kind: "abort-reason";
  standing: Standing;
  candidate: CandidateId;
  reason: AbortReason;
  before: AbortReason | null;
};
/** Step 2: a box that is ticked. */
export type AnswerFinding = Found & {
  kind: "has-incident" | "has-joining-issue";
  standing: Standing;
};
/** Who was there, instead of whom the session names: for members of the centre, until the first start. */
export type PresentFinding = Found & {
  kind: "invigilators";
  standing: Standing;
  names: string;
  before: string;
};
export type ProblemFinding = Found & {
  kind: "problem";
  problem: SheetProblem;
  entry: SheetEntry;
};
export type SheetFinding =
  | ReportFinding
  | ReasonFinding
  | AnswerFinding
  | PresentFinding
  | ProblemFinding;

export type SheetContext = {
  documents: SessionDocuments;
  facts: FactsView;
  /** Whom the lines for more are about, by their number, where somebody has said it. */
  chosen: ReadonlyMap<number, CandidateId>;
};
