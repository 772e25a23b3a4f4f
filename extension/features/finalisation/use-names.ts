import { createMemo, type Accessor } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { useSessionPage } from "../session/session-context.ts";

/** "NOM Prénom" of everybody who is enrolled. */
export function useNames(): Accessor<ReadonlyMap<CandidateId, string>> {
  const { documents, facts } = useSessionPage();
  return createMemo(
    () =>
      new Map(
        enrolledCandidates(documents().roster, facts()).map(({ id, displayName }) => [
          id,
          displayName,
        ]),
      ),
  );
}
