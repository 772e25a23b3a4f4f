import type { FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import type { RosterDocument } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { candidateKey } from "./names.ts";
import { mayRestore, type RestoringRefusal } from "./policy.ts";
import { enrolledCandidates, personOf } from "./queries.ts";

/** Puts a removed candidate back as the list had them. [RO12] */
export function restoreCandidate(
  draft: RosterDocument,
  { candidate, facts }: { candidate: CandidateId; facts: FactsView },
): Verdict<RestoringRefusal> {
  const allowed = mayRestore(draft, facts, candidate);
  if (!allowed.ok) return allowed;
  const entry = draft.candidates[candidate];
  const person = personOf(draft, candidate);
  if (!entry || !person) return refuse("not-enrolled");
  if (entry.removedAt === null) return allow();
  const others = enrolledCandidates(draft, facts).filter(({ id }) => id !== candidate);
  const key = candidateKey(person);
  if (others.some((other) => candidateKey(other) === key)) return refuse("duplicate");
  entry.removedAt = null;
  return allow();
}
