import {
  candidateProblems,
  type CandidateDetails,
  type CandidateProblem,
} from "#core/roster/policy.ts";

/** What is typed of one candidate; the extra time as text, so that a wrong one is not lost. */
export type CandidateDraft = CandidateDetails & { extraTime: string };
export type DraftProblem = CandidateProblem | "percent-invalid";

export const EMPTY_CANDIDATE: CandidateDraft = {
  lastName: "",
  firstName: "",
  birthdate: "",
  sex: "",
  birthCity: "",
  birthInseeCode: "",
  schoolClass: "",
  extraTime: "",
};

const PREFIXES: Record<keyof CandidateDraft, string> = {
  lastName: "last-name-",
  firstName: "first-name-",
  birthdate: "birthdate-",
  sex: "sex-",
  birthCity: "birth-city-",
  birthInseeCode: "birth-insee-code-",
  schoolClass: "school-class-",
  extraTime: "percent-",
};

/** null for nothing typed; NaN for what is no whole number, which the rules then refuse. */
export function percentOf({ extraTime }: CandidateDraft): number | null {
  const text = extraTime.replace("%", "").trim();
  if (text === "") return null;
  return /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : Number.NaN;
}

/** Everything that is wrong with the form, in its order. */
export function draftProblems(draft: CandidateDraft): DraftProblem[] {
  const isPercent = !Number.isNaN(percentOf(draft));
  return [...candidateProblems(draft, true), ...(isPercent ? [] : ["percent-invalid" as const])];
}

export function problemAt(
  field: keyof CandidateDraft,
  problems: readonly DraftProblem[],
): DraftProblem | null {
  return problems.find((problem) => problem.startsWith(PREFIXES[field])) ?? null;
}
