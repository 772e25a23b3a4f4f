import { onMount } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { useSurroundings } from "./page.tsx";

/** What nobody foresaw: said once, with what is safe. */
export function Stopped(props: { error: unknown }) {
  const { messages } = useSurroundings();
  const words = () => messages().app.failed;
  onMount(() => reportError(props.error));
  return (
    <Note
      tone="signal"
      live="assertive"
      fact={words().title}
      act={<Button onClick={() => location.reload()}>{words().reopen}</Button>}
    >
      {words().text}
    </Note>
  );
}
