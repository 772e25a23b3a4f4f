import type { CandidateId, DecisionId, IssueReportId } from "../ids.ts";

/** Where in a session something was written, for a person to find it. */
export type Place = {
  thing: "session" | "candidate" | "decision" | "issue-report" | "answers";
  /** Whom it is about; null for the session as a whole. */
  candidate: CandidateId | null;
  /** Which decision or issue report; null for the other things. */
  id: DecisionId | IssueReportId | null;
};

export const THE_SESSION: Place = { thing: "session", candidate: null, id: null };
export const THE_ANSWERS: Place = { thing: "answers", candidate: null, id: null };
