import { Show, type JSX } from "solid-js";
import { messagesIn, preferredLanguage } from "#core/messages/language.ts";
import type { Messages } from "#core/messages/messages.ts";
import { chosenLanguage } from "../platform/settings.ts";
import { createReading } from "./create-reading.ts";

/** Words of a page that is not open: which language somebody has chosen is known without its database. */
export function Spoken(props: { children: (words: Messages["app"]) => JSX.Element }) {
  const [words] = createReading(spokenWords);
  return <Show when={words()}>{(spoken) => props.children(spoken())}</Show>;
}

async function spokenWords(): Promise<Messages["app"]> {
  const chosen = await chosenLanguage().catch(() => null);
  const language = chosen ?? preferredLanguage(navigator.languages);
  // Screen readers choose their voice by it.
  document.documentElement.lang = language;
  return messagesIn(language).app;
}
