import { onMount } from "solid-js";
import { messagesIn, preferredLanguage } from "#core/messages/language.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { useSurroundings } from "./page.tsx";

type Words = { title: string; text: string; reopen: string };

/** What nobody foresaw: said once, with what is safe. */
export function Stopped(props: { error: unknown }) {
  const { messages } = useSurroundings();
  return <Told words={messages().app.failed} error={props.error} />;
}

/** The same of a page that does not open, and so knows nothing of whoever is before it. */
export function NotOpened(props: { error: unknown }) {
  const { name, failed } = messagesIn(preferredLanguage(navigator.languages)).app;
  return (
    <main>
      <h1 class="visually-hidden">{name}</h1>
      <Told words={failed} error={props.error} />
    </main>
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
