import Check from "lucide-solid/icons/check";
import { For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import type { SheetImport, Takeable } from "./create-sheet-import.ts";
import { findingWords } from "./finding-words.ts";
import styles from "./IncidentSheetPage.module.css";
import { usePlaceName } from "./use-place-name.ts";

/** One thing that the sheet says: ticked, it is taken over; known already, it is only shown. */
export function FindingRow(props: { finding: Takeable; incoming: SheetImport }) {
  const page = usePage();
  const placeName = usePlaceName();
  const words = () => page.messages().incidentSheet;
  const description = () =>
    props.finding.kind === "issue-report" ? props.finding.content.description : "";
  const doubts = () => {
    const { finding } = props;
    if (finding.kind !== "issue-report") return [];
    return finding.doubts.map((doubt) => words().doubt[doubt](finding.entry));
  };
  const said = () => (
    <>
      <strong>{placeName(props.finding)}</strong> {findingWords(page.messages(), props.finding)}
    </>
  );
  /** What stood there until now, where something is replaced or put back. */
  const change = () => {
    const { finding } = props;
    if (finding.standing === "again") return words().again;
    if (finding.standing !== "changed") return undefined;
    const before = beforeIn(finding);
    return before === "" ? undefined : words().replaces({ before });
  };
  const beforeIn = (finding: Takeable) => {
    if (finding.kind === "abort-reason")
      return finding.before ? page.messages().finalisation.abortReason.reason[finding.before] : "";
    return "before" in finding ? finding.before : "";
  };

  return (
    <li class={styles.finding}>
      <Show
        when={props.finding.standing !== "same"}
        fallback={
          <p class={styles.known}>
            <Check />
            <span>{said()}</span>
          </p>
        }
      >
        <CheckboxField
          isChecked={props.incoming.isTicked(props.finding)}
          onChange={(isTicked) => props.incoming.tick(props.finding, isTicked)}
          hint={change()}
        >
          {said()}
        </CheckboxField>
      </Show>
      <Show when={description()}>
        {(text) => <blockquote class={styles.words}>{text()}</blockquote>}
      </Show>
      <For each={doubts()}>{(sentence) => <p class={styles.doubt}>{sentence}</p>}</For>
    </li>
  );
}
