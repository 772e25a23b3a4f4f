// Words about an absence that were too long to be noted whole when their field went: whoever comes back to it finds
// them as they were typed, and shortens them, for as long as the session is open in this page.
import type { CandidateId } from "#core/ids.ts";
import { areWordsTooLong } from "./grounds-to-note.ts";

const kept = new WeakMap<object, Map<CandidateId, string>>();

/** `session` is whatever stands for it in this page. */
export function keepLongWords(session: object, candidate: CandidateId, typed: string): void {
  const words = kept.get(session) ?? new Map<CandidateId, string>();
  if (areWordsTooLong(typed)) words.set(candidate, typed);
  else words.delete(candidate);
  kept.set(session, words);
}

export function longWords(session: object, candidate: CandidateId): string | null {
  return kept.get(session)?.get(candidate) ?? null;
}
