import type { DetailsProblem, SessionDetails } from "#core/session/policy.ts";

export type DetailsField = keyof SessionDetails;

/** In the order of the form. */
export const FIELDS = [
  "site",
  "room",
  "date",
  "time",
  "invigilators",
  "observations",
] as const satisfies readonly DetailsField[];

export const EMPTY_DETAILS: SessionDetails = {
  site: "",
  room: "",
  date: "",
  time: "",
  invigilators: "",
  observations: "",
};

/** The problem to show beside this field, if any. */
export function problemOf(
  field: DetailsField,
  problems: readonly DetailsProblem[],
): DetailsProblem | null {
  return problems.find((problem) => problem.startsWith(`${field}-`)) ?? null;
}

/** Only what the person has changed, so that what a colleague changed meanwhile stays. */
export function changedFields(
  draft: SessionDetails,
  before: SessionDetails,
): Partial<SessionDetails> {
  return Object.fromEntries(
    FIELDS.filter((field) => draft[field] !== before[field]).map((field) => [field, draft[field]]),
  );
}
