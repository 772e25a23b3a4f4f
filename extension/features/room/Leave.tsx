import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { signOut } from "../../relay-link/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";
import { FirstAlert } from "./FirstAlert.tsx";
import { useRoom } from "./room-context.tsx";

type Props = { isOpen: boolean; onClose: () => void };

/** Leaving the room: to come back, the number and the password are needed again. */
export function Leave(props: Props) {
  const { messages, account, urls, device } = usePage();
  const { link, alerts } = useRoom();
  const [isGoing, setGoing] = createSignal(false);

  async function leave(): Promise<void> {
    const [token, relay] = [account()?.token, urls()?.http];
    if (isGoing()) return;
    setGoing(true);
    // The device forgets who was here at once; the server may answer when it can.
    if (token !== undefined && relay !== undefined) void signOut(relay, token, device);
    await keepAccount(null);
  }

  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={messages().room.head.quit}
      text={messages().room.quitWarning}
      safeWord={messages().action.back}
      alert={alerts()[0] && <FirstAlert />}
      act={
        <Button look="danger" onClick={() => void leave()}>
          {messages().room.head.quit}
        </Button>
      }
    >
      <Show when={link.unsent()}>
        {(count) => <Note tone="attention">{messages().device.leave({ count: count() })}</Note>}
      </Show>
    </Dialog>
  );
}
