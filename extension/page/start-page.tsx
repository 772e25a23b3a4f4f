// From an empty page to one that works: the shell first, then Automerge, then the documents.
import { createResource, Show, type Component } from "solid-js";
import { Dynamic, render } from "solid-js/web";
import { messagesIn, preferredLanguage } from "#core/messages/language.ts";
import { initialiseAutomerge } from "../documents/automerge.ts";
import { openDocuments } from "../documents/documents.ts";
import { saveBeforeLeaving } from "../documents/save-now.ts";
import { PageProvider, readPageStart, type PageStart } from "./page.tsx";
import "../ui/tokens.css";
import "../ui/base.css";

/** `view` is rendered once everything is there; until then one sentence says what is happening. */
export function startPage(view: Component): void {
  const root = document.getElementById("root");
  if (root) render(() => <Shell view={view} />, root);
}

function Shell(props: { view: Component }) {
  const [start] = createResource(openPage);
  return (
    <Show when={start()} fallback={<p role="status">{opening()}</p>}>
      {(ready) => (
        <PageProvider start={ready()}>
          <Dynamic component={props.view} />
        </PageProvider>
      )}
    </Show>
  );
}

function opening(): string {
  return messagesIn(preferredLanguage(navigator.languages)).app.opening;
}

async function openPage(): Promise<PageStart> {
  await initialiseAutomerge();
  const documents = await openDocuments();
  saveBeforeLeaving(documents);
  return await readPageStart(documents);
}
