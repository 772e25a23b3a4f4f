// The list as somebody sees it who prepares a session.
import type { CentreProfile } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import type { RosterDocument } from "../schema.ts";
import type { Verdict } from "../verdict.ts";
import { mayEdit, mayRemove, type EditRefusal, type RemovalRefusal } from "./policy.ts";
import { enrolledCandidates, homonyms, type EnrolledCandidate } from "./queries.ts";
import { subscriptionGap, type SubscriptionGap } from "./subscription.ts";

export type CandidateRow = EnrolledCandidate & {
  /** Another candidate has the same name. */
  isHomonym: boolean;
  /** Why nothing of it changes any more; null while it may. */
  editRefusal: EditRefusal | null;
  /** Why the candidate stays on the list; null while they may be removed. */
  removalRefusal: RemovalRefusal | null;
  /** What certification or pricing lack in this centre, while it may be corrected. [SU5] */
  gap: SubscriptionGap | null;
};

/** Who is enrolled, in the order of the list, with what may still be done. [RO8] [RO13] */
export function candidateRows(
  roster: RosterDocument,
  facts: FactsView,
  centre: CentreProfile,
): CandidateRow[] {
  const enrolled = enrolledCandidates(roster, facts);
  const alike = new Set(homonyms(enrolled).flatMap((group) => group.map(({ id }) => id)));
  return enrolled.map((person) => {
    const editRefusal = reasonOf(mayEdit(roster, facts, person.id));
    return {
      ...person,
      isHomonym: alike.has(person.id),
      editRefusal,
      removalRefusal: reasonOf(mayRemove(roster, facts, person.id)),
      gap: editRefusal === null ? subscriptionGap(person, centre) : null,
    };
  });
}

function reasonOf<Reason extends string>(verdict: Verdict<Reason>): Reason | null {
  return verdict.ok ? null : verdict.reason;
}
