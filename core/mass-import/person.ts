// The candidate of one row.
import { asksForPricing, type CentreProfile } from "../centre/profile.ts";
import type { PupilId } from "../ids.ts";
import { candidateProblems, type CandidateDetails } from "../roster/policy.ts";
import { birthplaceOf, type Communes, type PlaceProblem } from "./birthplace.ts";
import { billingModeOf, codeOf, dateOf, percentOf, subscriptionOf } from "./cells.ts";
import { OF_CANDIDATE, problemAt, type MassProblem, type Told } from "./codes.ts";
import type { Column } from "./columns.ts";
import type { Cells } from "./file.ts";

export type PersonDraft = {
  line: number;
  details: CandidateDetails;
  extraTimePercent: number | null;
  /** Whom a list names in the school's register (TB10). */
  register?: FromRegister;
};
/** `filled`: what the list leaves empty, and the register says. */
export type FromRegister = { pupil: PupilId; filled: readonly Column[] };
type Where = { line: number; centre: CentreProfile; communes: Communes | null };

/** Whoever the row is about, with everything that is wrong. `texts` are legible. [MI4] */
export function personOf(
  texts: Cells,
  { line, centre, communes }: Where,
): { person: PersonDraft; problems: MassProblem[] } {
  const { place, problems: placeProblems } = birthplaceOf(
    {
      birthCountry: texts.birthCountry,
      birthInseeCode: codeOf(texts.birthInseeCode),
      birthPostalCode: codeOf(texts.birthPostalCode),
      birthCity: texts.birthCity,
    },
    communes,
  );
  const { percent, code } = percentOf(texts.extraTime);
  const { subscription, problems: subscriptionProblems } = subscriptionOf(texts);
  const billingMode = billingModeOf(texts.billingMode);
  const details: CandidateDetails = {
    ...place,
    lastName: texts.lastName,
    firstName: texts.firstName,
    birthdate: dateOf(texts.birthdate),
    sex: texts.sex.toUpperCase(),
    schoolClass: texts.schoolClass,
    resultRecipientEmail: texts.resultRecipientEmail,
    email: texts.email,
    externalId: texts.externalId,
    subscription,
    ...(asksForPricing(centre) && billingMode !== null
      ? { billingMode, prepaymentCode: texts.prepaymentCode }
      : {}),
  };
  const told: PlaceProblem[] = [
    ...ofRules(details, centre, billingMode === null),
    ...placeProblems,
    ...subscriptionProblems,
    ...(code ? [{ column: "extraTime", code } as const] : []),
  ];
  return {
    person: { line, details, extraTimePercent: percent },
    problems: told.map((each) => problemAt(line, each, each.isMalformed)),
  };
}

/** What the roster would refuse; of a pricing that is none, only that. */
function ofRules(details: CandidateDetails, centre: CentreProfile, isUnpriced: boolean): Told[] {
  const problems = candidateProblems(details, true, { centre }).flatMap(
    (problem) => OF_CANDIDATE[problem] ?? [],
  );
  if (!isUnpriced) return problems;
  const others = problems.filter(({ column }) => column !== "billingMode");
  return [...others, { column: "billingMode", code: "CANDIDATE_BILLING_MODE_NOT_VALID" }];
}
