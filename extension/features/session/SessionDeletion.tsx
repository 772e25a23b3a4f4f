import { createSignal } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { forgetSession } from "../../documents/wipe.ts";
import { usePage } from "../../page/page.tsx";
import { UNREACHABLE, type ApiRefusal } from "../../relay-link/api.ts";
import { deleteSession } from "../../relay-link/session-api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { ServerAnswer } from "./ServerAnswer.tsx";
import type { SessionLine } from "./session-line.ts";

type Props = {
  /** The session that shall go; null while there is no question. */
  line: SessionLine | null;
  onClose: () => void;
  /** It is gone. */
  onGone: (session: SessionId) => void;
};

/** The question before a session goes, with how many candidates go with it, and the server's refusal. */
export function SessionDeletion(props: Props) {
  const page = usePage();
  const { say } = useMember();
  const desk = useCentreDesk();
  const words = () => page.messages().sessionAct.deletion;
  const [refusal, setRefusal] = createSignal<ApiRefusal["reason"] | null>(null);
  const refused = () => {
    const reason = refusal();
    return reason && words().refused[reason]({ wait: "" });
  };
  const [isAsking, setAsking] = createSignal(false);

  async function confirm({ ...line }: SessionLine): Promise<void> {
    setAsking(true);
    setRefusal(null);
    const at = desk();
    const answer = at ? await deleteSession(at, line.id) : UNREACHABLE;
    setAsking(false);
    if (!answer.ok && !isOnlyHere(line, answer)) return void setRefusal(answer.reason);
    await forgetSession(page.documents.database, line.id);
    const { number } = line;
    say(number === null ? words().donePending : words().done({ sessionNumber: number }));
    props.onGone(line.id);
    close();
  }

  function close(): void {
    setRefusal(null);
    props.onClose();
  }

  const question = (number: number | null) =>
    number === null ? words().questionPending : words().question({ sessionNumber: number });

  return (
    <Dialog
      isOpen={props.line !== null}
      onClose={close}
      title={question(props.line?.number ?? null)}
      text={
        <>
          <p>{words().enrolled({ count: props.line?.enrolled ?? 0 })}</p>
          <p>{props.line?.number === null ? words().irreversiblePending : words().irreversible}</p>
        </>
      }
      safeWord={page.messages().action.back}
      act={
        <Button
          look="danger"
          unavailable={isAsking() ? words().asking : undefined}
          onClick={() => props.line && void confirm(props.line)}
        >
          {words().confirm}
        </Button>
      }
    >
      <ServerAnswer asking={isAsking() ? words().asking : null} refusal={refused()} />
    </Dialog>
  );
}

/** Of a session without a number the server need not know: it is this device that forgets it. [SE13] */
function isOnlyHere({ number }: SessionLine, { reason }: ApiRefusal): boolean {
  return number === null && (reason === "unreachable" || reason === "not-found");
}
