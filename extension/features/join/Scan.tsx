import Camera from "lucide-solid/icons/camera";
import { createSignal, Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import type { JoinLink } from "../../relay-link/join-link.ts";
import { Button } from "../../ui/Button.tsx";
import { Scanner } from "./Scanner.tsx";

/** Offers the camera. Whoever stops it comes back to the button with which it was started. */
export function Scan(props: { onRead: (invitation: JoinLink) => boolean }) {
  const { messages } = useSurroundings();
  const [isOn, setOn] = createSignal(false);
  let button: HTMLButtonElement | undefined;

  function stop(): void {
    setOn(false);
    button?.focus();
  }

  return (
    <Show
      when={isOn()}
      fallback={
        <Button
          ref={(element) => (button = element)}
          icon={Camera}
          onClick={() => setOn(true)}
          wide
        >
          {messages().account.join.invited.scan}
        </Button>
      }
    >
      {/* An invitation of another server than the school's is told beside the number. */}
      <Scanner onRead={(invitation) => props.onRead(invitation) || stop()} onStop={stop} />
    </Show>
  );
}
