import { removeCandidate } from "#core/roster/commands.ts";
import type { EnrolledCandidate } from "#core/roster/queries.ts";
import { restoreCandidate } from "#core/roster/restore-candidate.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";

/**
 * Takes a person off the list at once, and says whether they are gone; a toast offers to take that back.
 * `tell` gets the reason of a refusal, null when there is none any more.
 */
export function useRemoval(
  tell: (refusal: string | null) => void,
): (person: EnrolledCandidate) => boolean {
  const page = usePage();
  const { say } = useMember();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().candidate;
  const roster = () => open.link.handles().roster;

  function restore({ id, displayName }: EnrolledCandidate): void {
    const verdict = runCommand(roster(), (draft) =>
      restoreCandidate(draft, { candidate: id, facts: facts() }),
    );
    tell(verdict.ok ? null : words().refused.edit[verdict.reason]);
    if (verdict.ok) say(words().list.restored({ name: displayName }));
  }

  return (person) => {
    const { id, displayName, sex } = person;
    const verdict = runCommand(roster(), (draft) =>
      removeCandidate(draft, { candidate: id, facts: facts(), now: Date.now() }),
    );
    tell(verdict.ok ? null : words().refused.removal[verdict.reason]);
    if (verdict.ok) say(words().list.removed({ name: displayName, sex }), () => restore(person));
    return verdict.ok;
  };
}
