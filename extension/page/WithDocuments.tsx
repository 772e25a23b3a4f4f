import { createResource, Show, type JSX } from "solid-js";
import { openDocumentsHere } from "./open-documents-here.ts";
import { DocumentsProvider } from "./page.tsx";

/** A part of a light page that needs documents after all. Load it with `lazy`: it brings Automerge. */
export function WithDocuments(props: { children: JSX.Element }) {
  const [documents] = createResource(openDocumentsHere);
  return (
    <Show when={documents()} keyed>
      {(open) => <DocumentsProvider value={open}>{props.children}</DocumentsProvider>}
    </Show>
  );
}
