import { Show, type JSX } from "solid-js";
import { createReading } from "./create-reading.ts";
import { openDocumentsHere } from "./open-documents-here.ts";
import { DocumentsProvider } from "./page.tsx";

type Props = {
  /** What stands there until they are open. */
  waiting?: JSX.Element;
  children: JSX.Element;
};

/** A part of a light page that needs documents after all. Load it with `lazy`: it brings Automerge. */
export function WithDocuments(props: Props) {
  const [documents] = createReading(openDocumentsHere);
  return (
    <Show when={documents()} fallback={props.waiting} keyed>
      {(open) => <DocumentsProvider value={open}>{props.children}</DocumentsProvider>}
    </Show>
  );
}
