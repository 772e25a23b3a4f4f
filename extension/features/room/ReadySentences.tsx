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
  const { refusal, setRefusal } = useRoom();
  const words = () => messages().issueReport;
  const tooLong = () => words().refused.edit["description-too-long"];

  function use(sentence: string): void {
    const field = props.field();
    if (!field) return;
    const text = withSentence(field.value, sentence);
    if (text === null) return setRefusal(tooLong);
    if (refusal() === tooLong()) setRefusal(null);
    typeInto(field, text);
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

/** As the keyboard would, behind what stands there, so that the browser takes it back as it does typing. */
function typeInto(field: HTMLTextAreaElement, text: string): void {
  const written = field.value.trimEnd();
  field.focus();
  field.setSelectionRange(written.length, field.value.length);
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else is taken back with the browser's own undo
  document.execCommand("insertText", false, text.slice(written.length));
}
