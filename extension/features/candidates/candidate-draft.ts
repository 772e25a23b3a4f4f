import { asksForPricing, type CentreProfile } from "#core/centre/profile.ts";
import { FRANCE, MORE_FIELDS, type MoreDetails } from "#core/roster/more-details.ts";
import {
  candidateProblems,
  ENTRY_FIELDS,
  type CandidateDetails,
  type CandidateProblem,
} from "#core/roster/policy.ts";
import {
  countingSubscription,
  ORDINARY_SUBSCRIPTION,
  PRICING_FIELDS,
  stillOffered,
  SUBSCRIPTION_FIELDS,
} from "#core/roster/subscription.ts";
import {
  isUnchosen,
  PLACE_FIELDS,
  wayOf,
  withOnePlace,
  type BirthplaceDraft,
} from "./birthplace-draft.ts";

type Details = Required<CandidateDetails>;
/** What is typed of one candidate; the extra time as text, so that a wrong one is not lost. */
export type CandidateDraft = Details & BirthplaceDraft & { extraTime: string };
export type CandidateField = Exclude<keyof CandidateDraft, "birthplaceBy">;
/** Where a problem is told: beside its field, or beside the first field of the birthplace. */
export type ProblemPlace = CandidateField | "birthplace";
export type DraftProblem = CandidateProblem | "percent-invalid" | "birthplace-not-chosen";

export const EMPTY_CANDIDATE: CandidateDraft = {
  lastName: "",
  firstName: "",
  birthdate: "",
  sex: "",
  birthCity: "",
  birthInseeCode: "",
  schoolClass: "",
  birthCountry: FRANCE,
  birthPostalCode: "",
  externalId: "",
  resultRecipientEmail: "",
  email: "",
  accessibilityAdjustmentNeeded: false,
  ...ORDINARY_SUBSCRIPTION,
  extraTime: "",
  birthplaceBy: "commune",
};

const DETAILS = [...ENTRY_FIELDS, ...SUBSCRIPTION_FIELDS, ...MORE_FIELDS] as const;

const PREFIXES: Record<ProblemPlace, string> = {
  lastName: "last-name-",
  firstName: "first-name-",
  birthdate: "birthdate-",
  sex: "sex-",
  birthplace: "birthplace-",
  birthCity: "birth-city-",
  birthInseeCode: "birth-insee-code-",
  schoolClass: "school-class-",
  birthCountry: "birth-country-",
  birthPostalCode: "birth-postal-code-",
  externalId: "external-id-",
  resultRecipientEmail: "result-recipient-email-",
  email: "email-",
  accessibilityAdjustmentNeeded: "accessibility-",
  subscription: "subscription-",
  billingMode: "billing-mode-",
  prepaymentCode: "prepayment-code-",
  extraTime: "percent-",
};

/** What is known of somebody, as the form begins with it. */
export function draftOf(person: Details & { extraTimePercent: number | null }): CandidateDraft {
  const { extraTimePercent } = person;
  return {
    ...detailsOf(person),
    extraTime: extraTimePercent === null ? "" : String(extraTimePercent),
    birthplaceBy: wayOf(person),
  };
}

export function detailsOf(person: Details): Details {
  const { lastName, firstName, birthdate, sex, birthCity, birthInseeCode, schoolClass } = person;
  const known = { lastName, firstName, birthdate, sex, birthCity, birthInseeCode, schoolClass };
  const { subscription, billingMode, prepaymentCode } = person;
  return { ...known, subscription, billingMode, prepaymentCode, ...moreOf(person) };
}

function moreOf(person: MoreDetails): MoreDetails {
  const { birthCountry, birthPostalCode, externalId, resultRecipientEmail, email } = person;
  const texts = { birthCountry, birthPostalCode, externalId, resultRecipientEmail, email };
  return { ...texts, accessibilityAdjustmentNeeded: person.accessibilityAdjustmentNeeded };
}

/** The draft without what is told where its form does not show it, or no more; a pricing that nobody asks for stays. */
export function settled(
  draft: CandidateDraft,
  first: CandidateDraft,
  centre: CentreProfile,
): CandidateDraft {
  const { billingMode, prepaymentCode } = asksForPricing(centre) ? draft : first;
  const subscription = stillOffered(centre, draft.subscription, first.subscription);
  const told = countingSubscription({ subscription, billingMode, prepaymentCode });
  return withOnePlace({ ...draft, ...told }, first);
}

/** Only what the person has changed, so that what a colleague changed meanwhile stays; a place, or a pricing, as a whole. */
export function changedDetails(draft: Details, before: Details): Partial<CandidateDetails> {
  const isChanged = (field: keyof Details) => draft[field] !== before[field];
  const place = PLACE_FIELDS.some(isChanged) ? PLACE_FIELDS : [];
  const pricing = PRICING_FIELDS.some(isChanged) ? PRICING_FIELDS : [];
  const written = [...DETAILS.filter(isChanged), ...place, ...pricing];
  return Object.fromEntries(written.map((field) => [field, draft[field]]));
}

/** null for nothing typed; NaN for what is no whole number, which the rules then refuse. */
export function percentOf({ extraTime }: Pick<CandidateDraft, "extraTime">): number | null {
  const text = extraTime.replace("%", "").trim();
  if (text === "") return null;
  return /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : Number.NaN;
}

/** Everything that is wrong with the form, in its order; `before` of somebody who is enrolled. */
export function draftProblems(
  draft: CandidateDraft,
  isTyped: boolean,
  asked: { centre: CentreProfile; before?: CandidateDraft | undefined },
): DraftProblem[] {
  const problems = candidateProblems(draft, isTyped, asked);
  const isPercent = !Number.isNaN(percentOf(draft));
  return [
    ...(isUnchosen(draft) ? withoutCode(problems) : problems),
    ...(isPercent ? [] : ["percent-invalid" as const]),
  ];
}

/** Whoever types a name lacks no code, but the choice that brings it. [CM4] */
function withoutCode(problems: readonly CandidateProblem[]): DraftProblem[] {
  const others = problems.filter((problem) => problem !== "birth-postal-code-missing");
  return [...others, "birthplace-not-chosen"];
}

export function problemAt(
  place: ProblemPlace,
  problems: readonly DraftProblem[],
): DraftProblem | null {
  return problems.find((problem) => problem.startsWith(PREFIXES[place])) ?? null;
}
