import type { ErrorComponentProps } from "@tanstack/solid-router";
import { createSignal, onMount } from "solid-js";
import { usePage } from "../page/page.tsx";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Sheet } from "../ui/Sheet.tsx";

/** A page that stopped because of a mistake of ours: what is safe, and what to do. */
export function Failed(props: ErrorComponentProps) {
  const page = usePage();
  const words = () => page.messages().app.failed;
  const [said, setSaid] = createSignal("");
  onMount(() => reportError(props.error));

  async function copy(): Promise<void> {
    const { name, message, stack } = props.error;
    const isCopied = await navigator.clipboard
      .writeText(stack ?? `${name}: ${message}`)
      .then(() => true)
      .catch(() => false);
    const { copied, copyFailed } = page.messages().action;
    setSaid(isCopied ? copied : copyFailed);
  }

  return (
    <Sheet title={words().title}>
      <Note
        tone="signal"
        live="assertive"
        act={<Button onClick={() => location.reload()}>{words().reopen}</Button>}
      >
        {words().text}
      </Note>
      <Button look="quiet" onClick={() => void copy()}>
        {words().report}
      </Button>
      <span role="status">{said()}</span>
    </Sheet>
  );
}
