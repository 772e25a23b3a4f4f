import { createSignal } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { UNREACHABLE, type ApiRefusal } from "../../relay-link/api.ts";
import { changeSessionPassword } from "../../relay-link/session-api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { useSessionPage } from "./session-context.ts";
import { ServerAnswer } from "./ServerAnswer.tsx";

/** Gives the session another password; the old one stops working at once. */
export function SessionPassword() {
  const page = usePage();
  const { say } = useMember();
  const { id } = useSessionPage();
  const desk = useCentreDesk();
  const words = () => page.messages().sessionAct.password;
  const [isOpen, setOpen] = createSignal(false);
  const [isAsking, setAsking] = createSignal(false);
  const [refusal, setRefusal] = createSignal<ApiRefusal["reason"] | null>(null);
  const refused = () => {
    const reason = refusal();
    return reason && words().refused[reason]({ wait: "" });
  };

  async function confirm(): Promise<void> {
    setAsking(true);
    setRefusal(null);
    const at = desk();
    const answer = at ? await changeSessionPassword(at, id) : UNREACHABLE;
    setAsking(false);
    if (!answer.ok) return void setRefusal(answer.reason);
    say(words().done);
    setOpen(false);
  }

  function close(): void {
    setRefusal(null);
    setOpen(false);
  }

  return (
    <>
      <Button look="quiet" size="sm" onClick={() => setOpen(true)}>
        {words().change}
      </Button>
      <Dialog
        isOpen={isOpen()}
        onClose={close}
        title={words().question}
        text={<p>{words().text}</p>}
        safeWord={page.messages().action.back}
        act={
          <Button
            look="danger"
            unavailable={isAsking() ? words().asking : undefined}
            onClick={() => void confirm()}
          >
            {words().confirm}
          </Button>
        }
      >
        <ServerAnswer asking={isAsking() ? words().asking : null} refusal={refused()} />
      </Dialog>
    </>
  );
}
