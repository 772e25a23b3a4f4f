import { createMemo, type Accessor } from "solid-js";
import type { FactsView } from "#core/facts/queries.ts";
import { isEnrolled } from "#core/roster/policy.ts";
import { everybodyOn, type EnrolledCandidate } from "#core/roster/queries.ts";
import { sameEntries } from "#core/same-entries.ts";
import type { SessionDocuments } from "#core/schema.ts";

type Seen = { documents: Accessor<SessionDocuments>; facts: Accessor<FactsView> };

/** `enrolledCandidates`, which reads the roster anew when the roster has changed and not with every fact. */
export function createEnrolled({ documents, facts }: Seen): Accessor<readonly EnrolledCandidate[]> {
  const everybody = createMemo(() => everybodyOn(documents().roster));
  return createMemo(
    () => everybody().filter(({ id }) => isEnrolled(documents().roster, facts(), id)),
    [],
    { equals: sameEntries },
  );
}
