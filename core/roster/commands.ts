import type { CentreProfile } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import type { CandidateId, PupilId, SessionId } from "../ids.ts";
import type { RosterDocument, Subscription } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { writeDetails, writeEntry } from "./entry.ts";
import { candidateKey } from "./names.ts";
import {
  isEnrolled,
  mayEdit,
  mayEnrol,
  mayPlanExtraTime,
  mayRemove,
  mayStandBeside,
  type CandidateDetails,
  type EditRefusal,
  type EnrolmentRefusal,
  type ListingRefusal,
  type RemovalRefusal,
} from "./policy.ts";
import { candidateIdOf, enrolledCandidates } from "./queries.ts";
import { withItsCode } from "./subscription.ts";

/** Keeps a change far below the 64 KiB that the relay takes: one candidate is about 330 bytes. */
export const MAX_ENROLMENTS = 100;

/** A pupil as the register knows one; `salt` is 16 random bytes in hex. */
export type PupilToEnrol = CandidateDetails & { pupil: PupilId; salt: string };
/** A person as somebody has typed them; `candidate` and `salt` are random, but for a pupil's `candidate`. */
export type PersonToEnrol = CandidateDetails & {
  candidate: CandidateId;
  /** Of the register, if a list has named one: then `candidate` is theirs in this session. */
  pupil?: PupilId;
  salt: string;
  extraTimePercent: number | null;
};
type Moment = { facts: FactsView; now: Timestamp };
/** What the centre is decides on certification and pricing. [CE1] */
type Where = { centre: CentreProfile };

/**
 * Enrols pupils of the register, all of them or nobody, for the same certification, and with the same extra time if
 * one is planned. Whoever is enrolled stays as is; whoever was removed comes back as the register now has
 * them. [RO5] [RO9] [SU6]
 */
export function enrolPupils(
  draft: RosterDocument,
  args: Moment &
    Where & {
      session: SessionId;
      pupils: readonly PupilToEnrol[];
      subscription?: Subscription;
      extraTimePercent?: number | null;
    },
): Verdict<EnrolmentRefusal | ListingRefusal | "too-many-at-once" | "percent-invalid"> {
  const { session, pupils, facts, now, centre } = args;
  const { subscription = "CORE", extraTimePercent = null } = args;
  const allowed = mayEnrol(facts, now);
  if (!allowed.ok) return allowed;
  const planned = mayPlanExtraTime(extraTimePercent);
  if (!planned.ok) return planned;
  if (pupils.length > MAX_ENROLMENTS) return refuse("too-many-at-once");
  const newcomers = new Map(
    pupils
      .map((pupil) => [candidateIdOf(session, pupil.pupil), { ...pupil, subscription }] as const)
      .filter(([id]) => !isEnrolled(draft, facts, id)),
  );
  const enrolled = enrolledCandidates(draft, facts);
  const listed = mayStandBeside(enrolled, [...newcomers.values()], { typed: false, centre });
  if (!listed.ok) return listed;
  for (const [id, pupil] of newcomers)
    writeEntry(draft, id, { ...pupil, addedAt: now, extraTimePercent });
  return allow();
}

/** Enrols one person whom the register does not know. [RO10] */
export function enrolCandidate(
  draft: RosterDocument,
  { person, facts, now, centre }: Moment & Where & { person: PersonToEnrol },
): Verdict<EnrolmentRefusal | ListingRefusal | "percent-invalid"> {
  const allowed = mayEnrol(facts, now);
  if (!allowed.ok) return allowed;
  const planned = mayPlanExtraTime(person.extraTimePercent);
  if (!planned.ok) return planned;
  if (isEnrolled(draft, facts, person.candidate)) return allow();
  const asked = { typed: true, centre };
  const listed = mayStandBeside(enrolledCandidates(draft, facts), [person], asked);
  if (!listed.ok) return listed;
  writeEntry(draft, person.candidate, { ...person, pupil: null, addedAt: now });
  return allow();
}

/** Takes a candidate off the list; what colleagues write about them meanwhile is kept. [RO3] */
export function removeCandidate(
  draft: RosterDocument,
  { candidate, facts, now }: Moment & { candidate: CandidateId },
): Verdict<RemovalRefusal> {
  const allowed = mayRemove(draft, facts, candidate);
  if (!allowed.ok) return allowed;
  const entry = draft.candidates[candidate];
  if (entry?.removedAt === null) entry.removedAt = now;
  return allow();
}

/** Corrects what is known of a candidate; `details` holds the fields that the person changed. [RO4] */
export function editCandidate(
  draft: RosterDocument,
  args: { candidate: CandidateId; details: Partial<CandidateDetails>; facts: FactsView } & Where,
): Verdict<EditRefusal | ListingRefusal> {
  const { candidate, details, facts, centre } = args;
  const allowed = mayEdit(draft, facts, candidate);
  if (!allowed.ok) return allowed;
  const enrolled = enrolledCandidates(draft, facts);
  const current = enrolled.find(({ id }) => id === candidate);
  const entry = draft.candidates[candidate];
  if (!current || !entry) return refuse("not-enrolled");
  const given = withItsCode(details);
  const wanted = { ...current, ...given };
  const isRenamed = candidateKey(current) !== candidateKey(wanted);
  const others = isRenamed ? enrolled.filter(({ id }) => id !== candidate) : [];
  const asked = { typed: current.pupil === null, centre, before: current };
  const listed = mayStandBeside(others, [wanted], asked);
  if (!listed.ok) return listed;
  writeDetails(entry, given);
  return allow();
}

/** Plans the same extra time, in percent, for one or many; null takes it back. [RO5] */
export function setExtraTime(
  draft: RosterDocument,
  args: { candidates: readonly CandidateId[]; percent: number | null; facts: FactsView },
): Verdict<EditRefusal | "percent-invalid"> {
  const { candidates, percent, facts } = args;
  const planned = mayPlanExtraTime(percent);
  if (!planned.ok) return planned;
  for (const candidate of candidates) {
    const allowed = mayEdit(draft, facts, candidate);
    if (!allowed.ok) return allowed;
  }
  for (const candidate of candidates) {
    const entry = draft.candidates[candidate];
    if (entry && entry.extraTimePercent !== percent) entry.extraTimePercent = percent;
  }
  return allow();
}
