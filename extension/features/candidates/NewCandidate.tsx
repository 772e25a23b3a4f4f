import { createSignal, Show } from "solid-js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { candidateId } from "#core/ids.ts";
import { enrolCandidate } from "#core/roster/commands.ts";
import { newId, sixteenBytes } from "../../platform/chance.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";
import { detailsOf, EMPTY_CANDIDATE, percentOf, type CandidateDraft } from "./candidate-draft.ts";
import { CandidateFields } from "./CandidateFields.tsx";

/** One person whom no list of pupils knows. Stays open: there may be another. */
export function NewCandidate(props: { onClose: () => void }) {
  const page = usePage();
  const { member, say } = useMember();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().candidate;
  const [first, setFirst] = createSignal<CandidateDraft>({ ...EMPTY_CANDIDATE });
  const [refusal, setRefusal] = createSignal<string | null>(null);

  function enrol(draft: CandidateDraft): void {
    const person = {
      ...detailsOf(draft),
      candidate: newId(candidateId),
      salt: bytesToHex(sixteenBytes()),
      extraTimePercent: percentOf(draft),
    };
    const here = { centre: member().profile, facts: facts(), now: Date.now() };
    const verdict = runCommand(open.link.handles().roster, (roster) =>
      enrolCandidate(roster, { person, ...here }),
    );
    if (!verdict.ok) return void setRefusal(words().refused.enrolment[verdict.reason]);
    say(words().form.created);
    setRefusal(null);
    // The next one is often of the same group.
    const { schoolClass, subscription, billingMode, prepaymentCode } = draft;
    setFirst({ ...EMPTY_CANDIDATE, schoolClass, subscription, billingMode, prepaymentCode });
  }

  return (
    <Show when={first()} keyed>
      {(draft) => (
        <CandidateFields
          title={words().form.createTitle}
          first={draft}
          centre={member().profile}
          isTyped
          refusal={refusal()}
          submitWord={words().form.create}
          closeWord={page.messages().action.close}
          onSubmit={enrol}
          onClose={() => props.onClose()}
        />
      )}
    </Show>
  );
}
