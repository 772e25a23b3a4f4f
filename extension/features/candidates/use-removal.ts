import { createSignal, type Accessor } from "solid-js";
import { removeCandidate } from "#core/roster/commands.ts";
import type { EnrolledCandidate } from "#core/roster/queries.ts";
import { restoreCandidate } from "#core/roster/restore-candidate.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";

export type Removal = {
  /** Takes the person off the list at once; a toast offers to take that back. */
  remove: (person: EnrolledCandidate) => boolean;
  /** Why the last of them was refused, or could not be taken back. */
  refusal: Accessor<string | null>;
};

export function useRemoval(): Removal {
  const page = usePage();
  const { say } = useMember();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().candidate;
  const [refusal, setRefusal] = createSignal<string | null>(null);
  const roster = () => open.link.handles().roster;

  function restore({ id, displayName }: EnrolledCandidate): void {
    const verdict = runCommand(roster(), (draft) =>
      restoreCandidate(draft, { candidate: id, facts: facts() }),
    );
    setRefusal(verdict.ok ? null : words().refused.edit[verdict.reason]);
    if (verdict.ok) say(words().list.restored({ name: displayName }));
  }

  return {
    refusal,
    remove(person) {
      const { id, displayName, sex } = person;
      const verdict = runCommand(roster(), (draft) =>
        removeCandidate(draft, { candidate: id, facts: facts(), now: Date.now() }),
      );
      setRefusal(verdict.ok ? null : words().refused.removal[verdict.reason]);
      if (verdict.ok) say(words().list.removed({ name: displayName, sex }), () => restore(person));
      return verdict.ok;
    },
  };
}
