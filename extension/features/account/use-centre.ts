import type { Accessor } from "solid-js";
import { sessionId } from "#core/ids.ts";
import { useFactsLink } from "../../page/use-facts-link.ts";
import type { FactsLink } from "../../relay-link/facts-link.ts";
import type { Member } from "./member.ts";

/**
 * The list of sessions of the centre in which somebody works, kept up to date while they are here: one
 * line for each session, and no documents.
 */
export function useCentre(member: Accessor<Member>): Accessor<FactsLink | undefined> {
  return useFactsLink(() => ({
    // A centre's log is found under the centre's own id.
    log: sessionId.parse(member().centre),
    me: member().person,
    movesPlace: true,
  }));
}
