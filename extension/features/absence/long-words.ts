// Words about an absence that were too long to be noted whole when their field went: whoever comes back to it finds
// them as they were typed, and shortens them, for as long as the session is open in this page and what was noted of
// them is what the report says.
import type { CandidateId } from "#core/ids.ts";
import { areWordsTooLong, wordsThatFit } from "./grounds-to-note.ts";

const kept = new WeakMap<object, Map<CandidateId, { typed: string; noted: string }>>();

/** `session` is whatever stands for it in this page. */
export function keepLongWords(session: object, candidate: CandidateId, typed: string): void {
  const words = kept.get(session) ?? new Map<CandidateId, { typed: string; noted: string }>();
  if (areWordsTooLong(typed)) words.set(candidate, { typed, noted: wordsThatFit(typed) });
  else words.delete(candidate);
  kept.set(session, words);
}

/** `said` is what the report says now: a correction, or an absence marked anew, is the end of what was kept. */
export function longWords(session: object, candidate: CandidateId, said: string): string | null {
  const words = kept.get(session);
  const found = words?.get(candidate);
  if (found?.noted === said) return found.typed;
  words?.delete(candidate);
  return null;
}
