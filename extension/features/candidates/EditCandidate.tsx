import { createSignal, untrack } from "solid-js";
import { editCandidate, setExtraTime } from "#core/roster/commands.ts";
import { mayEdit } from "#core/roster/policy.ts";
import type { EnrolledCandidate } from "#core/roster/queries.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";
import { useSpot } from "../together/use-spot.ts";
import { changedDetails, draftOf, percentOf, type CandidateDraft } from "./candidate-draft.ts";
import { CandidateFields } from "./CandidateFields.tsx";

type Props = {
  /** Whom the form is about, as they are when it opens. */
  person: EnrolledCandidate;
  onClose: () => void;
};

/** *Valider* writes what the person has changed and nothing else; *Annuler* nothing. */
export function EditCandidate(props: Props) {
  const page = usePage();
  const { member, say } = useMember();
  const { open, documents, facts } = useSessionPage();
  const spot = useSpot();
  const words = () => page.messages().candidate;
  const { id, pupil, displayName, ...before } = untrack(() => ({ ...props.person }));
  const first = draftOf(before);
  const [refusal, setRefusal] = createSignal<string | null>(null);

  const locked = () => {
    const verdict = mayEdit(documents().roster, facts(), id);
    return verdict.ok ? undefined : words().refused.edit[verdict.reason];
  };

  function save(draft: CandidateDraft): void {
    const details = changedDetails(draft, first);
    const about = { candidate: id, details, facts: facts(), centre: member().profile };
    const percent = percentOf(draft);
    const verdict = runCommand(open.link.handles().roster, (roster) => {
      const edited = editCandidate(roster, about);
      if (!edited.ok || percent === before.extraTimePercent) return edited;
      return setExtraTime(roster, { candidates: [id], percent, facts: facts() });
    });
    if (!verdict.ok) return void setRefusal(words().refused.edit[verdict.reason]);
    say(words().form.saved);
    props.onClose();
  }

  return (
    <CandidateFields
      title={words().form.editTitle({ name: displayName })}
      first={first}
      isEnrolled
      spot={(field) => spot(field, id)}
      centre={member().profile}
      isTyped={pupil === null}
      refusal={refusal()}
      locked={locked()}
      submitWord={words().form.save}
      closeWord={page.messages().action.cancel}
      onSubmit={save}
      onClose={() => props.onClose()}
    />
  );
}
