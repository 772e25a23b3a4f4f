import { For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Note } from "../../ui/Note.tsx";
import type { Leaving } from "./create-leaving.ts";
import styles from "./SignIn.module.css";
import { lineOfUnsent, neverSent, type UnsentSession } from "./unsent-sessions.ts";

type Props = {
  leaving: Leaving;
  title: string;
  /** What happens; where something would be lost, that is told beside it. */
  text: string;
  /** The word of the button when nothing would be lost. */
  act: string;
  /** The word of the button that changes nothing; without it, one stays signed in. */
  stay?: string | undefined;
};

/** Before somebody goes: what is lost, what is safe, and the way to lose nothing. */
export function LeavingDialog(props: Props) {
  const page = usePage();
  const words = () => page.messages().account.signOut;
  const count = () => props.leaving.unsent().reduce((sum, { open }) => sum + open.unsent(), 0);
  const canBeSent = () => props.leaving.unsent().some(({ open }) => neverSent(open) === null);
  const isSending = () => props.leaving.stage() === "sending";

  const named = ({ number, site, room }: ReturnType<typeof lineOfUnsent>) => {
    const { title, titlePending } = page.messages().session;
    const name = number === null ? titlePending : title({ sessionNumber: number });
    return [name, site, room].filter(Boolean).join(", ");
  };
  const sending = () => {
    const connection = page.relay()?.connection();
    if (connection?.refused === "AUTH") return words().cannotSendExpired;
    return connection?.isOpen ? words().sending : words().cannotSend;
  };

  const Unsent = (own: { session: UnsentSession }) => (
    <li>
      {words().inSession({
        session: named(lineOfUnsent(own.session)),
        count: own.session.open.unsent(),
      })}{" "}
      <Show when={neverSent(own.session.open)}>{(why) => words().neverSent[why()]}</Show>
    </li>
  );

  return (
    <Dialog
      isOpen={props.leaving.stage() === "asking" || isSending()}
      onClose={props.leaving.stay}
      title={props.title}
      text={
        <Show when={count() > 0} fallback={props.text}>
          <Note tone="attention" fact={words().unsent({ count: count() })}>
            <ul class={styles.unsent}>
              <For each={props.leaving.unsent()}>{(session) => <Unsent session={session} />}</For>
            </ul>
          </Note>
        </Show>
      }
      safeWord={props.stay ?? words().stay}
      act={
        <Show
          when={count() > 0}
          fallback={
            <Button look="danger" onClick={props.leaving.go}>
              {props.act}
            </Button>
          }
        >
          <Button look="danger" onClick={props.leaving.go}>
            {words().discard({ count: count() })}
          </Button>
          <Show when={canBeSent()}>
            <Button
              look="primary"
              unavailable={isSending() ? sending() : undefined}
              onClick={props.leaving.sendFirst}
            >
              {words().sendFirst}
            </Button>
          </Show>
        </Show>
      }
    >
      <Show when={count() > 0}>
        <p>{props.text}</p>
      </Show>
      <Show when={props.leaving.hasImport()}>
        <Note tone="attention">{words().importLost}</Note>
      </Show>
      <Show when={props.leaving.tables() > 0}>
        <Note tone="attention">{words().tableLost({ count: props.leaving.tables() })}</Note>
      </Show>
      <Show when={props.leaving.addenda() > 0}>
        <Note tone="attention">{words().addendumLost({ count: props.leaving.addenda() })}</Note>
      </Show>
      <Show when={isSending()}>
        <p role="status">{sending()}</p>
      </Show>
    </Dialog>
  );
}
