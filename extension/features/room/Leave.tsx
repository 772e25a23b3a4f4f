import { createEffect, createMemo, createSignal, onCleanup, Show } from "solid-js";
import { MAX_DESCRIPTION } from "#core/schema.ts";
import { saveNow } from "../../documents/save-now.ts";
import { usePage } from "../../page/page.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { signOut } from "../../relay-link/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { FirstAlert } from "./FirstAlert.tsx";
import { useWaitingHere } from "./use-waiting-here.ts";
import { useRoom } from "./room-context.tsx";
import { useJournal } from "./use-journal.ts";

/** A server that does not answer keeps nobody in the room. */
const LONGEST_WAIT_MS = 4_000;

type Props = { isOpen: boolean; onClose: () => void };

/** Leaving the room: to come back, the number and the password are needed again. */
export function Leave(props: Props) {
  const { messages, account, urls, device, documents } = usePage();
  const { link, isLive, alerts, isOpen } = useRoom();
  const journal = useJournal();
  const [stage, setStage] = createSignal<"here" | "saving" | "sending">("here");
  const [typed, setTyped] = createSignal("");
  const waiting = useWaitingHere();
  const isTooLong = () => typed().length > MAX_DESCRIPTION;

  /** What was written goes first, if there is somewhere to go. */
  async function leave(): Promise<void> {
    if (stage() !== "here" || isTooLong()) return;
    if (typed().trim() !== "" && journal.add("hand-over", typed()) === null) return;
    setTyped("");
    setStage("saving");
    await saveNow(documents);
    // Whoever has gone back meanwhile stays.
    if (stage() === "saving") setStage("sending");
  }
  const goNow = () => void go().catch(reportError);
  const isSent = createMemo(() => link.unsent() === 0 || !isLive());
  createEffect(() => {
    if (stage() !== "sending") return;
    if (isSent()) return goNow();
    const timer = setTimeout(goNow, LONGEST_WAIT_MS);
    onCleanup(() => clearTimeout(timer));
  });

  function stay(): void {
    setStage("here");
    props.onClose();
  }

  async function go(): Promise<void> {
    const [token, relay] = [account()?.token, urls()?.http];
    // The device forgets who was here at once; the server may answer when it can.
    if (token !== undefined && relay !== undefined) void signOut(relay, token, device);
    await keepAccount(null);
  }

  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={stay}
      title={messages().room.head.quit}
      text={messages().room.quitWarning}
      safeWord={messages().action.back}
      alert={alerts()[0] && <FirstAlert />}
      act={
        <Button look="danger" onClick={() => void leave().catch(reportError)}>
          {messages().room.head.quit}
        </Button>
      }
    >
      <Show when={link.unsent()}>
        {(count) => <Note tone="attention">{messages().device.leave({ count: count() })}</Note>}
      </Show>
      <Show when={waiting().length}>
        {(count) => (
          <Note tone="attention">
            {messages().account.signOut.addendumLeft({ count: count() })}
          </Note>
        )}
      </Show>
      <Show when={isOpen()}>
        <TextArea
          label={messages().journal.leave.field}
          hint={messages().journal.leave.hint}
          error={isTooLong() ? messages().journal.refused["note-too-long"] : undefined}
          rows={2}
          limit={MAX_DESCRIPTION}
          value={typed()}
          onInput={setTyped}
        />
      </Show>
    </Dialog>
  );
}
