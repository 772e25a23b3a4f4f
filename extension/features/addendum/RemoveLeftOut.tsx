import Trash from "lucide-solid/icons/trash";
import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";

type Props = {
  count: number;
  /** All of it was saved or sent. */
  isSafe: boolean;
  remove: () => Promise<void>;
  onRemoved: (sentence: string) => void;
};

/** Takes off the device what the seal does not hold, by whoever has it elsewhere and says so. [AD7] */
export function RemoveLeftOut(props: Props) {
  const page = usePage();
  const words = () => page.messages().addendum;
  const [isAsking, setAsking] = createSignal(false);
  const [hasFailed, setFailed] = createSignal(false);

  async function remove(): Promise<void> {
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
        unavailable={props.isSafe ? undefined : words().removeFirst}
        onClick={() => setAsking(true)}
      >
        {words().remove}
      </Button>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setAsking(false)}
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
