import { For } from "solid-js";
import type { CategoryCode } from "#core/report/categories.ts";
import { withSentence } from "#core/report/ready-sentence.ts";
import { usePage } from "../../page/page.tsx";
import styles from "./ReadySentences.module.css";
import { useRoom } from "./room-context.tsx";

const TO_FILL_IN = "…";

type Props = {
  category: CategoryCode;
  /** The field of the description. */
  field: () => HTMLTextAreaElement | null;
};

/** What is often written under this category; it comes into the description as if it were typed. [RE24] */
export function ReadySentences(props: Props) {
  const { messages } = usePage();
  const { setRefusal } = useRoom();
  const words = () => messages().issueReport;

  function use(sentence: string): void {
    const field = props.field();
    if (!field) return;
    const text = withSentence(field.value, sentence);
    setRefusal(text === null ? words().refused.edit["description-too-long"] : null);
    if (text === null) return;
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.focus();
    const gap = text.indexOf(TO_FILL_IN, text.length - sentence.length);
    const [from, to] = gap === -1 ? [text.length, text.length] : [gap, gap + TO_FILL_IN.length];
    field.setSelectionRange(from, to);
  }

  return (
    <section class={styles.ready}>
      <h2>{words().field.ready}</h2>
      <ul>
        <For each={words().ready[props.category]}>
          {(sentence) => (
            <li>
              <button type="button" onClick={() => use(sentence)}>
                {sentence}
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
