import { Show } from "solid-js";
import { candidateId } from "#core/ids.ts";
import type { ProblemFinding } from "#core/papers/sheet-finding.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useNames } from "../finalisation/use-names.ts";
import type { SheetImport } from "./create-sheet-import.ts";
import { entryWords } from "./finding-words.ts";
import styles from "./IncidentSheetPage.module.css";
import { usePlaceName } from "./use-place-name.ts";

/** What cannot be taken over as it stands: why, its words, and what can be done about it here. */
export function ProblemItem(props: { finding: ProblemFinding; incoming: SheetImport }) {
  const page = usePage();
  const names = useNames();
  const placeName = usePlaceName();
  const words = () => page.messages().incidentSheet;
  const choices = () => Array.from(names(), ([value, label]) => ({ value, label }));
  /** The line of which somebody has to say whom it is about. */
  const line = () => {
    const { place, problem } = props.finding;
    return place.at === "other" && problem === "nobody-named" ? place.line : null;
  };
  const sayWho = (chosen: string) => {
    const candidate = candidateId.safeParse(chosen).data;
    const number = line();
    if (candidate !== undefined && number !== null) props.incoming.sayWho(number, candidate);
  };

  return (
    <li class={styles.finding}>
      <p>
        <strong>{placeName(props.finding)}</strong>
      </p>
      <p>{words().problem[props.finding.problem]}</p>
      <Show when={entryWords(props.finding.entry)}>
        {(text) => <blockquote class={styles.words}>{text()}</blockquote>}
      </Show>
      <Show when={line() !== null}>
        <SelectField
          label={words().who}
          choices={choices()}
          value=""
          placeholder={words().chooseWho}
          onChange={sayWho}
        />
      </Show>
    </li>
  );
}
