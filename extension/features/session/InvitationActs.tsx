import { createSignal, Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { UNREACHABLE, type ApiAnswer, type ApiRefusal, type Desk } from "../../relay-link/api.ts";
import { makeInvitation, revokeInvitation } from "../../relay-link/session-api.ts";
import { Button } from "../../ui/Button.tsx";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import styles from "./Invitation.module.css";
import { ServerQuestion } from "./ServerQuestion.tsx";
import { useSessionPage } from "./session-context.ts";

/** A new invitation, or none any more; each says beforehand what stops working and what does not. */
export function InvitationActs(props: { hasOne: boolean }) {
  return (
    <div class={styles.acts}>
      <Act of="renewal" ask={makeInvitation} />
      <Show when={props.hasOne}>
        <Act of="revocation" ask={revokeInvitation} />
      </Show>
    </div>
  );
}

type ActProps = {
  of: "renewal" | "revocation";
  ask: (desk: Desk, session: SessionId) => Promise<ApiAnswer<null>>;
};

function Act(props: ActProps) {
  const page = usePage();
  const { say } = useMember();
  const { id } = useSessionPage();
  const desk = useCentreDesk();
  const words = () => page.messages().sessionAct.invitation[props.of];
  const [isOpen, setOpen] = createSignal(false);

  async function ask(): Promise<ApiRefusal | null> {
    const at = desk();
    const answer = at ? await props.ask(at, id) : UNREACHABLE;
    if (!answer.ok) return answer;
    say(words().done);
    return null;
  }

  return (
    <>
      <Button look="quiet" size="sm" onClick={() => setOpen(true)}>
        {words().change}
      </Button>
      <ServerQuestion
        isOpen={isOpen()}
        onClose={() => setOpen(false)}
        title={words().question}
        text={<p>{words().text}</p>}
        words={words()}
        ask={ask}
      />
    </>
  );
}
