import { onMount } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { useSurroundings } from "./page.tsx";
import { Spoken } from "./Spoken.tsx";

type Words = { title: string; text: string; reopen: string };

/** What nobody foresaw: said once, with what is safe. */
export function Stopped(props: { error: unknown }) {
  const { messages } = useSurroundings();
  return <Told words={messages().app.failed} error={props.error} />;
}

/** The same of a page that does not open, and so knows nothing of whoever is before it. */
export function NotOpened(props: { error: unknown }) {
  return (
    <Spoken>
      {(words) => (
        <main>
          <h1 class="visually-hidden">{words.name}</h1>
          <Told words={words.failed} error={props.error} />
        </main>
      )}
    </Spoken>
  );
}

function Told(props: { words: Words; error: unknown }) {
  onMount(() => reportError(props.error));
  return (
    <Note
      tone="signal"
      live="assertive"
      fact={props.words.title}
      act={<Button onClick={() => location.reload()}>{props.words.reopen}</Button>}
    >
      {props.words.text}
    </Note>
  );
}
