import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod";
import { firstStart, type FactsView } from "../facts/queries.ts";
import {
  candidateId,
  idFrom,
  pupilId,
  type CandidateId,
  type PupilId,
  type SessionId,
} from "../ids.ts";
import { billingMode, subscription, type RosterDocument, type Subscription } from "../schema.ts";
import { timestamp, type Timestamp } from "../time.ts";
import { entities, textOf } from "./entities.ts";
import { candidateKey, nameKey, type Born, type Named } from "./names.ts";
import { isEnrolled, mayEnrol, type CandidateDetails } from "./policy.ts";
import { countingSubscription } from "./subscription.ts";

/** A candidate as everybody sees one: plain values, whoever wrote them. */
export type EnrolledCandidate = Required<CandidateDetails> & {
  id: CandidateId;
  displayName: string;
  /** Planned, in percent. */
  extraTimePercent: number | null;
  pupil: PupilId | null;
  /** Hides the person in the sealed content: for the finalisation only. */
  salt: string;
  addedAt: Timestamp;
};

const text = textOf(z.string()).catch("");
const person = z.object({
  lastName: text,
  firstName: text,
  birthdate: text,
  sex: text,
  birthCity: text,
  birthInseeCode: text,
  schoolClass: text,
  birthCountry: text,
  birthPostalCode: text,
  externalId: text,
  resultRecipientEmail: text,
  email: text,
  accessibilityAdjustmentNeeded: z.boolean().catch(false),
  subscription: textOf(subscription).catch("CORE"),
  billingMode: textOf(z.union([billingMode, z.literal("")])).catch(""),
  prepaymentCode: text,
  extraTimePercent: z.int().min(1).max(999).nullable().catch(null),
  pupil: textOf(pupilId).nullable().catch(null),
  salt: text,
  addedAt: timestamp.catch(0),
});
const candidate = person.transform((entry) => ({ ...entry, ...countingSubscription(entry) }));

/** As in a dictionary, accents and capitals make no difference: homonyms stand together. */
const french = new Intl.Collator("fr", { sensitivity: "base" });

/** Who is enrolled, by last name, then first name, as a French dictionary has them. [RO6] */
export function enrolledCandidates(roster: RosterDocument, facts: FactsView): EnrolledCandidate[] {
  return everybodyOn(roster).filter(({ id }) => isEnrolled(roster, facts, id));
}

/** The same with everybody who was removed; of them, the facts keep on the list only those who had joined. [RO3] */
export function everybodyOn(roster: RosterDocument): EnrolledCandidate[] {
  return entities(roster.candidates, candidateId, candidate)
    .map((entry) => ({ ...entry, displayName: displayName(entry) }))
    .toSorted(byName);
}

/** Who an entry is about, enrolled or removed; null where there is none. */
export function personOf(roster: RosterDocument, id: CandidateId): Born | null {
  return candidate.safeParse(roster.candidates[id]).data ?? null;
}

/** For what an entry is enrolled, enrolled or removed; null where there is none. [SU1] */
export function subscriptionOf(roster: RosterDocument, id: CandidateId): Subscription | null {
  return candidate.safeParse(roster.candidates[id]).data?.subscription ?? null;
}

/** "NOM Prénom". [RO6] */
export function displayName({ lastName, firstName }: Named): string {
  return `${lastName.toUpperCase()} ${firstName}`.trim();
}

/** Groups of entries that Pix would take for one person: all but one of each have to go. [RO7] */
export function duplicates<Person extends Born>(people: readonly Person[]): Person[][] {
  return groups(people, candidateKey).filter((group) => group.length > 1);
}

/** Groups of different people of the same name: easily taken for each other. [RO8] */
export function homonyms<Person extends Born>(people: readonly Person[]): Person[][] {
  return groups(people, nameKey).filter(
    (group) => new Set(group.map(({ birthdate }) => birthdate)).size > 1,
  );
}

/** The one candidate that a pupil is in a session, whoever enrols the pupil and wherever. [RO9] */
export function candidateIdOf(session: SessionId, pupil: PupilId): CandidateId {
  const digest = sha256(new TextEncoder().encode(`candidate${session}${pupil}`));
  return idFrom(candidateId, digest.subarray(0, 16));
}

/** What whoever enrols candidates now should know first; null if nothing, or if it is refused. [RO2] */
export function enrolmentWarning(facts: FactsView, now: Timestamp): "session-started" | null {
  return mayEnrol(facts, now).ok && firstStart(facts) !== null ? "session-started" : null;
}

/** Birthdate and id decide between homonyms, so that the order is the same everywhere. */
function byName(one: EnrolledCandidate, other: EnrolledCandidate): number {
  return (
    french.compare(one.lastName, other.lastName) ||
    french.compare(one.firstName, other.firstName) ||
    french.compare(`${one.birthdate} ${one.id}`, `${other.birthdate} ${other.id}`)
  );
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    byKey.set(key, [...(byKey.get(key) ?? []), item]);
  }
  return [...byKey.values()];
}
