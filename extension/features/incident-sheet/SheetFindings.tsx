import { For, Show } from "solid-js";
import type { SheetFinding } from "#core/papers/sheet-finding.ts";
import { usePage } from "../../page/page.tsx";
import type { SheetImport } from "./create-sheet-import.ts";
import { FindingRow } from "./FindingRow.tsx";
import styles from "./IncidentSheetPage.module.css";
import { OtherLines } from "./OtherLines.tsx";
import { ProblemItem } from "./ProblemItem.tsx";

type Props = { findings: readonly SheetFinding[]; incoming: SheetImport };

/** What the sheet says: first what asks for somebody, then what would change, then what is there already. */
export function SheetFindings(props: Props) {
  const page = usePage();
  const words = () => page.messages().incidentSheet;
  /** Of whom nobody knows yet whom it is about stands above, to be said there. */
  const problems = () =>
    props.findings
      .filter((finding) => finding.kind === "problem")
      .filter(({ problem }) => problem !== "nobody-named");
  const takeable = () => props.findings.filter((finding) => finding.kind !== "problem");
  const fresh = () => takeable().filter(({ standing }) => standing !== "same");
  const known = () => takeable().filter(({ standing }) => standing === "same");
  return (
    <>
      <OtherLines incoming={props.incoming} />
      <Show when={problems().length}>
        <section class={styles.part}>
          <h2>{words().problems}</h2>
          <ul>
            <For each={problems()}>{(finding) => <ProblemItem finding={finding} />}</For>
          </ul>
        </section>
      </Show>
      <Show when={fresh().length}>
        <section class={styles.part}>
          <h2>{words().fresh}</h2>
          <ul>
            <For each={fresh()}>
              {(finding) => <FindingRow finding={finding} incoming={props.incoming} />}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={known().length}>
        <section class={styles.part}>
          <h2>{words().known}</h2>
          <ul>
            <For each={known()}>
              {(finding) => <FindingRow finding={finding} incoming={props.incoming} />}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
