import Trash from "lucide-solid/icons/trash";
import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";

type Props = {
  count: number;
  /** All of it was saved or sent, and none of it waits to be sent. */
  isSafe: () => boolean;
  isWaiting: boolean;
  remove: () => Promise<void>;
  onRemoved: (sentence: string) => void;
  /** What has the focus where the button is unavailable or gone. */
  returnTo: () => HTMLElement | undefined;
};

/** Takes off the device what the seal does not hold, by whoever has it elsewhere and says so. [AD7] */
export function RemoveLeftOut(props: Props) {
  const page = usePage();
  const words = () => page.messages().addendum;
  const [isAsking, setAsking] = createSignal(false);
  const [hasFailed, setFailed] = createSignal(false);

  const reason = () => (props.isWaiting ? words().removeWhileWaiting : words().removeFirst);

  async function remove(): Promise<void> {
    // Somebody may have written since the question was asked, on another page.
    if (!props.isSafe()) return void setAsking(false);
    const { done } = words().removal;
    const { onRemoved } = props;
    try {
      await props.remove();
      onRemoved(done);
    } catch (error) {
      setFailed(true);
      reportError(error);
    }
  }

  return (
    <>
      <Button
        icon={Trash}
        look="danger"
        unavailable={props.isSafe() ? undefined : reason()}
        onClick={() => setAsking(true)}
      >
        {words().remove}
      </Button>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setAsking(false)}
        returnTo={() => (props.isSafe() ? undefined : props.returnTo())}
        title={words().removal.question}
        text={words().removal.text({ count: props.count })}
        safeWord={page.messages().action.back}
        act={
          <Button look="danger" onClick={() => void remove()}>
            {words().remove}
          </Button>
        }
      >
        <p>{words().removal.sealedStays}</p>
        <Show when={hasFailed()}>
          <Note tone="signal" live="assertive">
            {words().removal.failed}
          </Note>
        </Show>
      </Dialog>
    </>
  );
}
