// The names of the fields on the incident sheet. They are what a filled sheet is read back by, so they
// stay: a field that means something else gets another name.
import type { AbortReason } from "../schema.ts";
import type { CandidateId } from "../ids.ts";

/**
 * Of one candidate, under the id that the session knows them by; no field is named after a person.
 * `category` is a choice of one code (C1 … E12) or nothing, `question` and `description` are text, the
 * reasons are two boxes: both ticked is no reason. [PP7]
 */
export function candidateFields(id: CandidateId) {
  const at = `candidate.${id}`;
  return { ...lineFields(at), abortReason: (reason: AbortReason) => `${at}.abortReason.${reason}` };
}

/** Of a line for one more issue report, from 1: as of a candidate, whose name is text. */
export function otherFields(line: number) {
  const at = `other.${line}`;
  return { ...lineFields(at), name: `${at}.name` };
}

function lineFields(at: string) {
  return {
    category: `${at}.category`,
    question: `${at}.question`,
    description: `${at}.description`,
  };
}

/** How many lines for more reports there are. */
export const OTHER_LINES = 5;

/** Out of sight and read-only: which session the sheet is of, and which of its forms it has. [PP8] */
export const SHEET_FIELDS = { session: "sheet.session", form: "sheet.form" } as const;

/** Another number once a field is added, goes, or means something else. */
export const SHEET_FORM = 1;

export const SESSION_FIELDS = {
  /** Digits; read-only where the number was known when the sheet was made. */
  number: "session.number",
  /** Who was there, if not whom the session names. */
  present: "session.present",
  /** The two answers of step 2 of the finalisation, boxes. */
  hasIncident: "session.hasIncident",
  hasJoiningIssue: "session.hasJoiningIssue",
} as const;
