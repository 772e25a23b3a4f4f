import * as z from "zod";
import type { CentreProfile } from "../centre/profile.ts";
import { mayStillEnter, mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import { hasJoined, testProgress, type FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import { MAX_SHORT, type RosterDocument } from "../schema.ts";
import { moreProblems, told, type MoreDetails, type MoreProblem } from "./more-details.ts";
import { candidateKey, type Born } from "./names.ts";
import {
  subscriptionProblems,
  type SubscriptionDetails,
  type SubscriptionProblem,
} from "./subscription.ts";
import { calendarDate, type Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";

/** What is known of a person: `birthdate` is `YYYY-MM-DD`, `sex` is F, M or empty. */
export type CandidateDetails = Partial<MoreDetails & SubscriptionDetails> & {
  lastName: string;
  firstName: string;
  birthdate: string;
  sex: string;
  birthCity: string;
  /** 5 characters, 99 for abroad, or empty. */
  birthInseeCode: string;
  /** Classe; empty outside a school. */
  schoolClass: string;
};

/** The texts that every entry has, in the order of the form; all other fields may be missing. */
export const ENTRY_FIELDS = [
  "lastName",
  "firstName",
  "birthdate",
  "sex",
  "birthCity",
  "birthInseeCode",
  "schoolClass",
] as const satisfies readonly (keyof CandidateDetails)[];

/** Pix takes nobody born on or before this day. */
const TOO_EARLY = "1900-01-01";
/** 1 … 999: the roster's limits; Pix takes anything below ten times the time. */
const extraTime = z.int().min(1).max(999);

export type CandidateProblem =
  | MoreProblem
  | SubscriptionProblem
  | "last-name-missing"
  | "last-name-too-long"
  | "first-name-missing"
  | "first-name-too-long"
  | "birthdate-missing"
  | "birthdate-invalid"
  | "birthdate-too-early"
  | "sex-missing"
  | "sex-invalid"
  | "school-class-too-long";
export type EnrolmentRefusal = ClosedRefusal | "session-over";
export type ListingRefusal = CandidateProblem | "duplicate";
export type RemovalRefusal = ClosedRefusal | "not-enrolled" | "already-joined";
export type RestoringRefusal = ClosedRefusal | "not-enrolled" | "duplicate";
export type EditRefusal = ClosedRefusal | "not-enrolled" | "already-started";

/** Where somebody is to stand on the list; `before` is what they are enrolled for already. */
type Asked = { centre: CentreProfile; before?: SubscriptionDetails | undefined };

/**
 * Everything that is wrong with one person's form, in its order. [RO1] [RO14] [RO15] [RO16] [SU1] [SU3]
 * A register may not know somebody's sex or birthplace; whoever types does: `typed` asks for both.
 */
export function candidateProblems(
  details: CandidateDetails,
  typed: boolean,
  { centre, before }: Asked,
): CandidateProblem[] {
  const { lastName, firstName, birthdate, sex, schoolClass } = details;
  const isDate = calendarDate.safeParse(birthdate).success;
  const problems = told<CandidateProblem>([
    [lastName.trim() === "", "last-name-missing"],
    [lastName.trim().length > MAX_SHORT, "last-name-too-long"],
    [firstName.trim() === "", "first-name-missing"],
    [firstName.trim().length > MAX_SHORT, "first-name-too-long"],
    [birthdate === "", "birthdate-missing"],
    [birthdate !== "" && !isDate, "birthdate-invalid"],
    [isDate && birthdate <= TOO_EARLY, "birthdate-too-early"],
    [typed && sex === "", "sex-missing"],
    [!["F", "M", ""].includes(sex), "sex-invalid"],
    [schoolClass.trim().length > MAX_SHORT, "school-class-too-long"],
  ]);
  return [
    ...problems,
    ...subscriptionProblems(details, centre, before),
    ...moreProblems(details, typed),
  ];
}

/** Candidates are enrolled until the finalisation, but no later than 24 hours after the first start. [RO2] */
export function mayEnrol(facts: FactsView, now: Timestamp): Verdict<EnrolmentRefusal> {
  const open = mayWrite(facts);
  return open.ok ? mayStillEnter(facts, now) : open;
}

/** Whether this candidate counts: enrolled and not removed, or removed too late. [RO3] */
export function isEnrolled(
  { candidates }: RosterDocument,
  facts: FactsView,
  candidate: CandidateId,
): boolean {
  const entry = candidates[candidate];
  if (!entry) return false;
  return entry.removedAt === null || hasJoined(testProgress(facts, candidate));
}

/** Whether these people may stand on one list with the others: in order, and nobody twice. [RO1] [RO7] */
export function mayStandBeside(
  others: readonly Born[],
  people: readonly CandidateDetails[],
  { typed, ...asked }: Asked & { typed: boolean },
): Verdict<ListingRefusal> {
  const [problem] = people.flatMap((person) => candidateProblems(person, typed, asked));
  if (problem) return refuse(problem);
  const taken = new Set(others.map(candidateKey));
  for (const key of people.map(candidateKey)) {
    if (taken.has(key)) return refuse("duplicate");
    taken.add(key);
  }
  return allow();
}

/** A candidate is removed only before joining the session. [RO3] */
export function mayRemove(
  roster: RosterDocument,
  facts: FactsView,
  candidate: CandidateId,
): Verdict<RemovalRefusal> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  if (!roster.candidates[candidate]) return refuse("not-enrolled");
  return hasJoined(testProgress(facts, candidate)) ? refuse("already-joined") : allow();
}

/** Whoever was removed may be put back, unless somebody else is the same person by now. [RO12] */
export function mayRestore(
  roster: RosterDocument,
  facts: FactsView,
  candidate: CandidateId,
): Verdict<Exclude<RestoringRefusal, "duplicate">> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  return roster.candidates[candidate] ? allow() : refuse("not-enrolled");
}

/** Who the candidate is, and the extra time planned, may be corrected until the test starts. [RO4] */
export function mayEdit(
  roster: RosterDocument,
  facts: FactsView,
  candidate: CandidateId,
): Verdict<EditRefusal> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  if (!isEnrolled(roster, facts, candidate)) return refuse("not-enrolled");
  const { startedAt } = testProgress(facts, candidate);
  return startedAt === null ? allow() : refuse("already-started");
}

/** Extra time is a whole percentage, or none. [RO5] */
export function mayPlanExtraTime(percent: number | null): Verdict<"percent-invalid"> {
  return percent === null || extraTime.safeParse(percent).success
    ? allow()
    : refuse("percent-invalid");
}
