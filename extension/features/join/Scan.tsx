import Camera from "lucide-solid/icons/camera";
import { createSignal, Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import type { JoinLink } from "../../relay-link/join-link.ts";
import { Button } from "../../ui/Button.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
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

  /** An invitation of another server than the school's is told beside the number. */
  function read(invitation: JoinLink): void {
    if (props.onRead(invitation)) return;
    setOn(false);
    focusFirstInvalid(button?.form ?? undefined);
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
      <Scanner onRead={read} onStop={stop} />
    </Show>
  );
}
