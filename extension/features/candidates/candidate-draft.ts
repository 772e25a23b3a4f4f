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

const DETAILS = [
  "lastName",
  "firstName",
  "birthdate",
  "sex",
  "birthCity",
  "birthInseeCode",
  "schoolClass",
] as const satisfies readonly (keyof CandidateDetails)[];

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

/** What is known of somebody, as the form begins with it. */
export function draftOf(
  person: CandidateDetails & { extraTimePercent: number | null },
): CandidateDraft {
  const { extraTimePercent } = person;
  return {
    ...detailsOf(person),
    extraTime: extraTimePercent === null ? "" : String(extraTimePercent),
  };
}

export function detailsOf(person: CandidateDetails): CandidateDetails {
  const { lastName, firstName, birthdate, sex, birthCity, birthInseeCode, schoolClass } = person;
  return { lastName, firstName, birthdate, sex, birthCity, birthInseeCode, schoolClass };
}

/** Only what the person has changed, so that what a colleague changed meanwhile stays. */
export function changedDetails(
  draft: CandidateDetails,
  before: CandidateDetails,
): Partial<CandidateDetails> {
  const changed = DETAILS.filter((field) => draft[field] !== before[field]);
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}

/** null for nothing typed; NaN for what is no whole number, which the rules then refuse. */
export function percentOf({ extraTime }: Pick<CandidateDraft, "extraTime">): number | null {
  const text = extraTime.replace("%", "").trim();
  if (text === "") return null;
  return /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : Number.NaN;
}

/** Everything that is wrong with the form, in its order. */
export function draftProblems(draft: CandidateDraft, needsSex: boolean): DraftProblem[] {
  const isPercent = !Number.isNaN(percentOf(draft));
  return [
    ...candidateProblems(draft, needsSex),
    ...(isPercent ? [] : ["percent-invalid" as const]),
  ];
}

export function problemAt(
  field: keyof CandidateDraft,
  problems: readonly DraftProblem[],
): DraftProblem | null {
  return problems.find((problem) => problem.startsWith(PREFIXES[field])) ?? null;
}
