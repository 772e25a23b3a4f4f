import { createSignal, Show, untrack } from "solid-js";
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

type Props = {
  hasOne: boolean;
  /** The day of the session is past: a new one would not work either. */
  isOver: boolean;
};

/** A new invitation, or none any more; each says beforehand what stops working and what does not. */
export function InvitationActs(props: Props) {
  const page = usePage();
  let renewal: HTMLButtonElement | undefined;

  return (
    <div class={styles.acts}>
      <Act
        of={props.hasOne ? "renewal" : "first"}
        ask={makeInvitation}
        ref={(element) => (renewal = element)}
        unavailable={props.isOver ? page.messages().sessionAct.invitation.dayFirst : undefined}
      />
      <Act of="revocation" ask={revokeInvitation} isGone={!props.hasOne} heir={() => renewal} />
    </div>
  );
}

type ActProps = {
  of: "renewal" | "first" | "revocation";
  ask: (desk: Desk, session: SessionId) => Promise<ApiAnswer<null>>;
  unavailable?: string | undefined;
  ref?: (element: HTMLButtonElement) => void;
  /** There is nothing to be asked for; what was asked last is still answered. */
  isGone?: boolean;
  /** Has the focus once it is done, where that leaves no button of its own. */
  heir?: () => HTMLElement | undefined;
};

function Act(props: ActProps) {
  const page = usePage();
  const { say } = useMember();
  const { id } = useSessionPage();
  const desk = useCentreDesk();
  // As it was when it was asked: by the time of the answer everybody has heard of what has changed.
  const [asked, setAsked] = createSignal(untrack(() => props.of));
  const [isOpen, setOpen] = createSignal(false);
  const [isDone, setDone] = createSignal(false);
  const words = () => page.messages().sessionAct.invitation[asked()];

  function open(): void {
    setAsked(props.of);
    setDone(false);
    setOpen(true);
  }

  async function ask(): Promise<ApiRefusal | null> {
    const at = desk();
    const answer = at ? await props.ask(at, id) : UNREACHABLE;
    if (!answer.ok) return answer;
    setDone(true);
    say(words().done);
    return null;
  }

  return (
    <>
      <Show when={!props.isGone}>
        <Button
          ref={(element) => props.ref?.(element)}
          look="quiet"
          size="sm"
          unavailable={props.unavailable}
          onClick={open}
        >
          {page.messages().sessionAct.invitation[props.of].change}
        </Button>
      </Show>
      <ServerQuestion
        isOpen={isOpen()}
        onClose={() => setOpen(false)}
        title={words().question}
        text={<p>{words().text}</p>}
        words={words()}
        ask={ask}
        returnTo={() => (isDone() ? props.heir?.() : undefined)}
      />
    </>
  );
}
