import { Show } from "solid-js";
import type { ProblemFinding } from "#core/papers/sheet-finding.ts";
import { usePage } from "../../page/page.tsx";
import { entryWords } from "./finding-words.ts";
import styles from "./IncidentSheetPage.module.css";
import { usePlaceName } from "./use-place-name.ts";

/** What cannot be taken over as it stands: why, and its words. */
export function ProblemItem(props: { finding: ProblemFinding }) {
  const page = usePage();
  const placeName = usePlaceName();
  return (
    <li class={styles.finding}>
      <p>
        <strong>{placeName(props.finding)}</strong>
      </p>
      <p>{page.messages().incidentSheet.problem[props.finding.problem]}</p>
      <Show when={entryWords(props.finding.entry)}>
        {(text) => <blockquote class={styles.words}>{text()}</blockquote>}
      </Show>
    </li>
  );
}
