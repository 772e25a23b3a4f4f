import { onMount } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import type { JoinLink } from "../../relay-link/join-link.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";

type Props = { invitation: JoinLink; onForget: () => void };

/** In place of number and password: an invitation was read, and whose server it leads to. */
export function Invited(props: Props) {
  const { messages } = useSurroundings();
  const words = () => messages().account.join.invited;
  let note: HTMLDivElement | undefined;
  // The field into which it was pasted is gone: whoever works with keys goes on with the next one.
  onMount(() => note?.closest("form")?.querySelector("input")?.focus());

  return (
    <div ref={(element) => (note = element)}>
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
        {words().readText({ server: new URL(props.invitation.relay.http).host })}
      </Note>
    </div>
  );
}
