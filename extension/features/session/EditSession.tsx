import { useNavigate } from "@tanstack/solid-router";
import { createSignal, Show, untrack } from "solid-js";
import { setDetails } from "#core/session/commands.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { useSpot } from "../together/use-spot.ts";
import { duplicateAmong } from "./duplicate.ts";
import { localNow } from "./local-now.ts";
import { useSessionPage } from "./session-context.ts";
import { changedFields } from "./session-draft.ts";
import { SessionForm } from "./SessionForm.tsx";
import type { SessionLine } from "./session-line.ts";
import { useSessions } from "./sessions-context.tsx";
import { TwinNote } from "./TwinNote.tsx";

/** *Valider* writes what the person has changed and nothing else; *Annuler* nothing. */
export function EditSession() {
  const page = usePage();
  const { say } = useMember();
  const { id, open, documents, facts, line } = useSessionPage();
  const { lines } = useSessions();
  const navigate = useNavigate();
  const words = () => page.messages().session;
  const [refusal, setRefusal] = createSignal<string | null>(null);
  const [twin, setTwin] = createSignal<SessionLine | null>(null);
  const before = untrack(() => sessionDetails(documents().session));
  const title = () => {
    const { number } = line();
    return number === null
      ? words().form.editTitlePending
      : words().form.editTitle({ sessionNumber: number });
  };
  usePageTitle(title);
  const leave = () => void navigate({ to: "/sessions/$session", params: { session: id } });

  function save(draft: SessionDetails): void {
    const itself = { id, details: before };
    if (setTwin(duplicateAmong(lines() ?? [], draft, itself))) return;
    const verdict = runCommand(open.link.handles().session, (session) =>
      setDetails(session, {
        details: changedFields(draft, before),
        today: localNow(Date.now()).date,
        creating: false,
        facts: facts(),
        opensOn: undefined,
      }),
    );
    if (!verdict.ok) return void setRefusal(words().form.refused[verdict.reason]);
    say(words().form.saved);
    leave();
  }

  return (
    <SessionForm
      title={title()}
      first={before}
      isNew={false}
      spot={useSpot()}
      refusal={refusal()}
      note={<Show when={twin()}>{(other) => <TwinNote twin={other()} isNew={false} />}</Show>}
      submitWord={page.messages().action.validate}
      onSubmit={save}
      onCancel={leave}
    />
  );
}
