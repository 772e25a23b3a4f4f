import { createSignal, Match, Switch, type JSX } from "solid-js";
import type { RefusedTry } from "#core/messages/refused-try.ts";
import { usePage } from "../../page/page.tsx";
import type { ApiRefusal } from "../../relay-link/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";

type Props = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** What happens, and that it cannot be undone. */
  text: JSX.Element;
  words: { confirm: string; asking: string; refused: Record<ApiRefusal["reason"], RefusedTry> };
  /** Asks, and does what follows; null once it is done. */
  ask: () => Promise<ApiRefusal | null>;
  /** As in a Dialog. */
  returnTo?: (() => HTMLElement | undefined) | undefined;
};

/** A question that only the server can answer: it says that it is being asked, or why it has refused. */
export function ServerQuestion(props: Props) {
  const page = usePage();
  const [isAsking, setAsking] = createSignal(false);
  const [refusal, setRefusal] = createSignal<ApiRefusal["reason"] | null>(null);
  const asking = () => (isAsking() ? props.words.asking : undefined);
  const refused = () => {
    const reason = refusal();
    return reason && props.words.refused[reason]({ wait: "" });
  };

  async function confirm(): Promise<void> {
    setAsking(true);
    setRefusal(null);
    const answer = await props.ask();
    setAsking(false);
    if (answer) setRefusal(answer.reason);
    else close();
  }

  function close(): void {
    setRefusal(null);
    props.onClose();
  }

  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={close}
      title={props.title}
      text={props.text}
      returnTo={() => props.returnTo?.()}
      safeWord={page.messages().action.back}
      act={
        <Button look="danger" unavailable={asking()} onClick={() => void confirm()}>
          {props.words.confirm}
        </Button>
      }
    >
      <Switch>
        <Match when={asking()}>
          {(sentence) => (
            <Note tone="action" live="polite">
              {sentence()}
            </Note>
          )}
        </Match>
        <Match when={refused()}>
          {(sentence) => (
            <Note tone="signal" live="assertive">
              {sentence()}
            </Note>
          )}
        </Match>
      </Switch>
    </Dialog>
  );
}
