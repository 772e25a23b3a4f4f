import { For } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import type { Preview } from "./use-preview.ts";

/** Whose test is finished after all, so that the reason which somebody gave counts no more. */
export function FinishedMeanwhile(props: { preview: Preview }) {
  const page = usePage();
  const words = () => page.messages().finalisation.abortReason;
  const meanwhile = () =>
    props.preview.finished.filter(({ unusedReason }) => unusedReason !== null);
  return (
    <For each={meanwhile()}>
      {(line) => (
        <Note tone="action" live="polite">
          {words().finishedMeanwhile({
            name: line.displayName,
            time: line.finishedAt === null ? "" : page.format().time(line.finishedAt),
          })}
        </Note>
      )}
    </For>
  );
}
