// Writing one entry of the roster.
import type { CandidateId, PupilId } from "../ids.ts";
import { atomic, type Candidate, type RosterDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { MORE_TEXTS } from "./more-details.ts";
import { ENTRY_FIELDS, type CandidateDetails } from "./policy.ts";
import { ORDINARY_SUBSCRIPTION, SUBSCRIPTION_FIELDS } from "./subscription.ts";

export type Newcomer = CandidateDetails & {
  extraTimePercent: number | null;
  pupil: PupilId | null;
  /** 16 random bytes in hex. */
  salt: string;
  addedAt: Timestamp;
};

/**
 * Adds an entry, or brings back one that was removed, with the extra time planned before unless there is
 * a new one: never a new object over an old one.
 */
export function writeEntry(draft: RosterDocument, id: CandidateId, newcomer: Newcomer): void {
  const removed = draft.candidates[id];
  if (!removed) {
    draft.candidates[id] = newEntry(newcomer);
    return;
  }
  removed.removedAt = null;
  const { extraTimePercent } = newcomer;
  if (extraTimePercent !== null && removed.extraTimePercent !== extraTimePercent)
    removed.extraTimePercent = extraTimePercent;
  writeDetails(removed, newcomer);
}

/** Sets those of the given fields that differ: what is not given stays as it is written, even where it does not count. */
export function writeDetails(entry: Candidate, details: Partial<CandidateDetails>): void {
  for (const field of ENTRY_FIELDS) {
    const text = details[field]?.trim();
    if (text !== undefined && entry[field].val !== text) entry[field] = atomic(text);
  }
  writeMore(entry, details);
}

function writeMore(entry: Candidate, details: Partial<CandidateDetails>): void {
  for (const field of MORE_TEXTS) {
    const text = details[field]?.trim();
    if (text !== undefined && (entry[field]?.val ?? "") !== text) entry[field] = atomic(text);
  }
  const { accessibilityAdjustmentNeeded: isNeeded } = details;
  if (isNeeded !== undefined && (entry.accessibilityAdjustmentNeeded ?? false) !== isNeeded)
    entry.accessibilityAdjustmentNeeded = isNeeded;
  for (const field of SUBSCRIPTION_FIELDS) {
    const text = details[field]?.trim();
    const before = entry[field]?.val ?? ORDINARY_SUBSCRIPTION[field];
    if (text !== undefined && before !== text) entry[field] = atomic(text);
  }
}

function newEntry(newcomer: Newcomer): Candidate {
  const { pupil, salt, addedAt, extraTimePercent } = newcomer;
  const entry: Candidate = {
    lastName: atomic(newcomer.lastName.trim()),
    firstName: atomic(newcomer.firstName.trim()),
    birthdate: atomic(newcomer.birthdate),
    sex: atomic(newcomer.sex),
    birthCity: atomic(newcomer.birthCity.trim()),
    birthInseeCode: atomic(newcomer.birthInseeCode),
    schoolClass: atomic(newcomer.schoolClass.trim()),
    extraTimePercent,
    pupil: pupil === null ? null : atomic(pupil),
    salt: atomic(salt),
    addedAt,
    removedAt: null,
  };
  writeMore(entry, newcomer);
  return entry;
}
