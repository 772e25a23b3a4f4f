import type { CentreProfile } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import type { RosterDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { MAX_ENROLMENTS, type PersonToEnrol } from "./commands.ts";
import { writeEntry } from "./entry.ts";
import {
  isEnrolled,
  mayEnrol,
  mayPlanExtraTime,
  mayStandBeside,
  type EnrolmentRefusal,
  type ListingRefusal,
} from "./policy.ts";
import { enrolledCandidates } from "./queries.ts";

/** Enrols people of a file, all of them or nobody, each with what was typed of them. [MI13] [TB10] */
export function enrolPeople(
  draft: RosterDocument,
  args: {
    people: readonly PersonToEnrol[];
    facts: FactsView;
    now: Timestamp;
    centre: CentreProfile;
  },
): Verdict<EnrolmentRefusal | ListingRefusal | "percent-invalid" | "too-many-at-once"> {
  const { people, facts, now, centre } = args;
  const allowed = mayEnrol(facts, now);
  if (!allowed.ok) return allowed;
  if (people.length > MAX_ENROLMENTS) return refuse("too-many-at-once");
  const newcomers = people.filter(({ candidate }) => !isEnrolled(draft, facts, candidate));
  for (const { extraTimePercent } of newcomers) {
    const planned = mayPlanExtraTime(extraTimePercent);
    if (!planned.ok) return planned;
  }
  const enrolled = enrolledCandidates(draft, facts);
  const listed = mayStandBeside(enrolled, newcomers, { typed: true, centre });
  if (!listed.ok) return listed;
  for (const person of newcomers)
    writeEntry(draft, person.candidate, { ...person, pupil: person.pupil ?? null, addedAt: now });
  return allow();
}
