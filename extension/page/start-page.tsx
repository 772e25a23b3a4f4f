// A page that works with documents: the shell first, then Automerge, then the documents.
import type { Component } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Documents } from "../documents/documents.ts";
import { Opening } from "./Opening.tsx";
import { openDocumentsHere } from "./open-documents-here.ts";
import { DocumentsProvider, PageProvider, readPageStart, type PageStart } from "./page.tsx";
import { renderPage, Shell } from "./shell.tsx";
import { Spoken } from "./Spoken.tsx";

/** `view` is rendered once everything is there; until then one sentence says what is happening. */
export function startPage(view: Component): void {
  renderPage(() => (
    <Shell
      open={openPage}
      waiting={<Spoken>{(words) => <Opening>{words.opening}</Opening>}</Spoken>}
    >
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

async function openPage(): Promise<{ start: PageStart; documents: Documents }> {
  const documents = openDocumentsHere();
  const start = await readPageStart(documents.then(({ database }) => database));
  return { start, documents: await documents };
}
