import type { CandidateId } from "../ids.ts";
import type { EnrolledCandidate } from "../roster/queries.ts";
import { foldedName } from "../roster/spelling.ts";

type Somebody = Pick<EnrolledCandidate, "id" | "lastName" | "firstName">;

/**
 * The one candidate whose names are those that somebody wrote, in any order and spelling, or who alone has
 * all the words that were written among theirs; null for nobody and for several. [PP10]
 */
export function whoIs(written: string, candidates: readonly Somebody[]): CandidateId | null {
  const words = wordsOf(written);
  if (words.length === 0) return null;
  const named = candidates.filter((candidate) => {
    const names = namesOf(candidate);
    return words.every((word) => names.includes(word));
  });
  const whole = named.filter((candidate) => namesOf(candidate).length === words.length);
  const [only, ...others] = whole.length > 0 ? whole : named;
  return only && others.length === 0 ? only.id : null;
}

function namesOf({ lastName, firstName }: Somebody): string[] {
  return wordsOf(`${lastName} ${firstName}`);
}

function wordsOf(text: string): string[] {
  return foldedName(text).split(" ").filter(Boolean);
}
