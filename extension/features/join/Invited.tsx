import { onMount, Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import type { JoinLink } from "../../relay-link/join-link.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./Join.module.css";

type Props = {
  invitation: JoinLink;
  /** The other server that this device has known, if so. */
  serverLeft: string | null;
  /** The server has said that it lets nobody in: that is told where the refusal is. */
  isRefused: boolean;
  onForget: () => void;
};

/** In place of number and password: an invitation was read, and whose server it leads to. */
export function Invited(props: Props) {
  const { messages } = useSurroundings();
  const words = () => messages().account.join.invited;
  let note: HTMLDivElement | undefined;
  // The field into which it was pasted is gone: whoever works with keys goes on with the next one.
  onMount(() => note?.closest("form")?.querySelector("input")?.focus());

  return (
    <div ref={(element) => (note = element)} class={styles.invited}>
      <Show when={!props.isRefused}>
        <Note
          tone="ok"
          live="polite"
          fact={words().read}
          act={
            <Button size="sm" onClick={() => props.onForget()}>
              {words().forget}
            </Button>
          }
        >
          {words().readText({ server: shortened(props.invitation.relay.http) })}
        </Note>
      </Show>
      <Show when={props.serverLeft}>
        {(left) => (
          <Note tone="attention" live="polite">
            {words().serverChanges({
              from: shortened(left()),
              to: shortened(props.invitation.relay.http),
            })}
          </Note>
        )}
      </Show>
    </div>
  );
}

/** An address as people say it, whole, for two servers may share a host. */
function shortened(address: string): string {
  return address.replace(/^https:\/\//, "");
}
