// The categories of a signalement, as Pix names them on the PV d'incident and at the finalisation.
import * as z from "zod";

export const categoryCode = z.enum([
  "C1",
  "C2",
  "C4",
  "C6",
  "C7",
  "C8",
  "E1",
  "E2",
  "E3",
  "E4",
  "E5",
  "E8",
  "E9",
  "E10",
  "E11",
  "E12",
]);
export type CategoryCode = z.infer<typeof categoryCode>;

/** The categories about one question: the reasons for which an alert is validated. */
export const questionCategory = categoryCode.extract([
  "E1",
  "E2",
  "E3",
  "E4",
  "E5",
  "E8",
  "E9",
  "E10",
  "E11",
  "E12",
]);
export type QuestionCategory = z.infer<typeof questionCategory>;

/** Codes that Pix has given up and never gives again: refused, and never offered. [RE9] */
export const retiredCode = z.enum(["C3", "C5", "E6", "E7", "A1", "A2"]);

export type CategoryRule = {
  about: "candidate" | "question";
  /** What has to be written for the report to be complete. */
  needs: "description" | "question-number" | "nothing";
  /** Whether Pix publishes the results only once the report is dealt with. */
  isImpactful: boolean;
};

const INFORMATIVE: CategoryRule = { about: "candidate", needs: "description", isImpactful: false };
const QUESTION: CategoryRule = { about: "question", needs: "question-number", isImpactful: true };

/** What each category asks for. [RE8] */
export const CATEGORIES: Readonly<Record<CategoryCode, CategoryRule>> = {
  /** First name, last name or date of birth to be corrected. */
  C1: { about: "candidate", needs: "description", isImpactful: true },
  /** Extra time added or changed. */
  C2: INFORMATIVE,
  /** Present, but has not signed or has signed on the wrong line. */
  C4: INFORMATIVE,
  /** Suspected fraud: the PV de fraude tells the rest. */
  C6: { about: "candidate", needs: "nothing", isImpactful: true },
  /** A technical incident that did not stop the candidate. */
  C7: INFORMATIVE,
  /** An incident around the candidate that did not stop them. */
  C8: INFORMATIVE,
  /** The picture is not displayed. */
  E1: QUESTION,
  /** The simulator or application is not displayed. */
  E2: QUESTION,
  /** The file cannot be downloaded or opened. */
  E3: QUESTION,
  /** The website to visit is down. */
  E4: QUESTION,
  /** The school's network blocks the website. */
  E5: QUESTION,
  /** A candidate with extra time ran out of time on the question. */
  E8: QUESTION,
  /** The software on the computer did not work. */
  E9: QUESTION,
  /** Had to click outside the frame of a focus question. */
  E10: QUESTION,
  /** The platform kept the candidate from answering. */
  E11: QUESTION,
  /** The question is not accessible to the candidate. */
  E12: QUESTION,
};

/** The category that a text names, or null. */
export function parseCategory(text: string): CategoryCode | null {
  return categoryCode.safeParse(text).data ?? null;
}
