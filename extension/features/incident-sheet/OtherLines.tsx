import { For, Show } from "solid-js";
import { candidateId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useNames } from "../finalisation/use-names.ts";
import type { SheetImport } from "./create-sheet-import.ts";
import { entryWords } from "./finding-words.ts";
import styles from "./IncidentSheetPage.module.css";

/** Whom the lines for more reports are about: found by the name that was written, or said here. */
export function OtherLines(props: { incoming: SheetImport }) {
  const page = usePage();
  const names = useNames();
  const words = () => page.messages().incidentSheet;
  const choices = () => Array.from(names(), ([value, label]) => ({ value, label }));
  const sayWho = (line: number, chosen: string) => {
    const candidate = candidateId.safeParse(chosen).data;
    if (candidate !== undefined) props.incoming.sayWho(line, candidate);
  };

  return (
    <Show when={props.incoming.others().length}>
      <section class={styles.part}>
        <h2>{words().others}</h2>
        <ul>
          <For each={props.incoming.others()}>
            {(other) => (
              <li class={styles.finding}>
                <p>
                  <strong>{words().place.named(other)}</strong>
                </p>
                <Show when={entryWords(other.entry)}>
                  {(text) => <blockquote class={styles.words}>{text()}</blockquote>}
                </Show>
                <SelectField
                  label={words().who}
                  choices={choices()}
                  value={props.incoming.whoIsIn(other) ?? ""}
                  placeholder={words().chooseWho}
                  hint={
                    props.incoming.whoIsIn(other) === null
                      ? words().problem["nobody-named"]
                      : undefined
                  }
                  onChange={(chosen) => sayWho(other.line, chosen)}
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
