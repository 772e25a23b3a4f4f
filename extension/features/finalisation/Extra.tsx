import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { AnswerBoxes } from "./AnswerBoxes.tsx";
import styles from "./Extra.module.css";
import type { Preview } from "./use-preview.ts";

/** Step 2, which may be left as it is. */
export function Extra(props: { preview: Preview }) {
  const page = usePage();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().finalisation.extra;
  const [refusal, setRefusal] = createSignal<string | null>(null);

  return (
    <div class={styles.extra}>
      <h2>{words().title}</h2>
      <p>{words().hint}</p>
      <Show when={refusal()}>
        {(sentence) => (
          <Note tone="signal" live="assertive">
            {sentence()}
          </Note>
        )}
      </Show>
      <AnswerBoxes
        answers={props.preview.answers}
        report={open.link.handles().report}
        facts={facts()}
        tell={(verdict) => setRefusal(verdict.ok ? null : words().refused[verdict.reason])}
      />
    </div>
  );
}
