// A page that works with documents: the shell first, then Automerge, then the documents.
import type { Component } from "solid-js";
import { Dynamic } from "solid-js/web";
import { messagesIn, preferredLanguage } from "#core/messages/language.ts";
import type { Documents } from "../documents/documents.ts";
import { Opening } from "./Opening.tsx";
import { openDocumentsHere } from "./open-documents-here.ts";
import { DocumentsProvider, PageProvider, readPageStart, type PageStart } from "./page.tsx";
import { renderPage, Shell } from "./shell.tsx";

/** `view` is rendered once everything is there; until then one sentence says what is happening. */
export function startPage(view: Component): void {
  renderPage(() => (
    <Shell open={openPage} waiting={<Opening>{opening()}</Opening>}>
      {({ start, documents }) => (
        <PageProvider start={start}>
          <DocumentsProvider value={documents}>
            <Dynamic component={view} />
          </DocumentsProvider>
        </PageProvider>
      )}
    </Shell>
  ));
}

function opening(): string {
  return messagesIn(preferredLanguage(navigator.languages)).app.opening;
}

async function openPage(): Promise<{ start: PageStart; documents: Documents }> {
  const documents = openDocumentsHere();
  const start = await readPageStart(documents.then(({ database }) => database));
  return { start, documents: await documents };
}
