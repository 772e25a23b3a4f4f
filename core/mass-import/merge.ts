// What a file would change on the list of a session that exists: it is merged into the list, and replaces nothing.
import type { CandidateId } from "../ids.ts";
import { isBornAbroad } from "../roster/more-details.ts";
import { candidateKey } from "../roster/names.ts";
import type { CandidateDetails } from "../roster/policy.ts";
import type { EnrolledCandidate } from "../roster/queries.ts";
import { folded } from "../roster/spelling.ts";
import { PRICING_FIELDS } from "../roster/subscription.ts";
import type { PersonDraft } from "./person.ts";

/** The fields that a candidate gets, and what stood there. */
export type PersonChange = {
  candidate: CandidateId;
  displayName: string;
  details: Partial<CandidateDetails>;
  before: Partial<CandidateDetails>;
  /** Not there where it stays. */
  extraTime?: { percent: number | null; before: number | null };
};
export type Merge = {
  added: readonly PersonDraft[];
  changed: readonly PersonChange[];
  unchanged: readonly EnrolledCandidate[];
  /** On the list and not in the file: they stay. */
  staying: readonly EnrolledCandidate[];
};

/**
 * Whoever has the same name and date of birth is the same person (RO7), and so is a pupil under an older name. What the
 * file leaves empty stays, whatever the register would fill it with. [MI11] [TB10]
 */
export function mergeOf(
  people: readonly PersonDraft[],
  enrolled: readonly EnrolledCandidate[],
): Merge {
  const byKey = new Map(enrolled.map((each) => [candidateKey(each), each]));
  const byPupil = new Map(enrolled.map((each) => [each.pupil, each]));
  const pairs = people.map((person) => ({
    person,
    known:
      byKey.get(candidateKey(person.details)) ??
      (person.register && byPupil.get(person.register.pupil)),
  }));
  const met = pairs.flatMap(({ person, known }) => (known ? [{ person, known }] : []));
  const changes = met.map(({ person, known }) => ({ known, change: changeOf(person, known) }));
  const named = new Set(met.map(({ known }) => known.id));
  return {
    added: pairs.flatMap(({ person, known }) => (known ? [] : [person])),
    changed: changes.flatMap(({ change }) => change ?? []),
    unchanged: changes.flatMap(({ known, change }) => (change ? [] : [known])),
    staying: enrolled.filter(({ id }) => !named.has(id)),
  };
}

const OWN_FIELDS = [
  "lastName",
  "firstName",
  "sex",
  "schoolClass",
  "externalId",
  "resultRecipientEmail",
  "email",
] as const satisfies readonly (keyof CandidateDetails)[];
/** Written together, or not at all. [CM5] */
const PLACE_FIELDS = [
  "birthCountry",
  "birthInseeCode",
  "birthPostalCode",
  "birthCity",
] as const satisfies readonly (keyof CandidateDetails)[];
/** Fields that are changed together, and taken back together. */
export const FIELD_GROUPS: readonly (readonly (keyof CandidateDetails)[])[] = [
  ...OWN_FIELDS.map((field) => [field]),
  ["subscription"],
  PLACE_FIELDS,
  PRICING_FIELDS,
];

function changeOf(
  { details: given, extraTimePercent, register }: PersonDraft,
  known: EnrolledCandidate,
): PersonChange | null {
  const filled: readonly string[] = register?.filled ?? [];
  const fields: (keyof CandidateDetails)[] = OWN_FIELDS.filter(
    (field) =>
      (given[field] ?? "") !== "" && given[field] !== known[field] && !filled.includes(field),
  );
  if (
    given.subscription &&
    given.subscription !== "CORE" &&
    given.subscription !== known.subscription
  )
    fields.push("subscription");
  const isPlaceFilled = PLACE_FIELDS.some((field) => filled.includes(field));
  if (!isPlaceFilled && !isSamePlace(given, known)) fields.push(...PLACE_FIELDS);
  if (!isSamePricing(given, known)) fields.push(...PRICING_FIELDS);
  const isTimed = extraTimePercent !== null && extraTimePercent !== known.extraTimePercent;
  if (fields.length === 0 && !isTimed) return null;
  return {
    candidate: known.id,
    displayName: known.displayName,
    details: picked(given, fields),
    before: picked(known, fields),
    ...(isTimed
      ? { extraTime: { percent: extraTimePercent, before: known.extraTimePercent } }
      : {}),
  };
}

/** One commune is one place, whether it is told by its code alone or with its name. */
function isSamePlace(given: CandidateDetails, known: EnrolledCandidate): boolean {
  const isAbroad = isBornAbroad(given);
  if (isAbroad !== isBornAbroad(known)) return false;
  if (!isAbroad && given.birthInseeCode !== "")
    return given.birthInseeCode === known.birthInseeCode;
  const fields = ["birthCity", isAbroad ? "birthCountry" : "birthPostalCode"] as const;
  return fields.every((field) => folded(given[field] ?? "") === folded(known[field]));
}

/** A file without a pricing says nothing of it. */
function isSamePricing(given: CandidateDetails, known: EnrolledCandidate): boolean {
  if ((given.billingMode ?? "") === "") return true;
  return PRICING_FIELDS.every((field) => (given[field] ?? "") === known[field]);
}

export function picked(
  details: Partial<CandidateDetails>,
  fields: readonly (keyof CandidateDetails)[],
): Partial<CandidateDetails> {
  return Object.fromEntries(fields.map((field) => [field, details[field] ?? ""]));
}
