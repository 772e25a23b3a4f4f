import { For, Show } from "solid-js";
import type { SheetFinding } from "#core/papers/sheet-finding.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import type { SheetImport } from "./create-sheet-import.ts";
import { FindingRow } from "./FindingRow.tsx";
import styles from "./IncidentSheetPage.module.css";
import { ProblemItem } from "./ProblemItem.tsx";

type Props = { findings: readonly SheetFinding[]; incoming: SheetImport };

/** What the sheet says: first what asks for somebody, then what would change, then what is there already. */
export function SheetFindings(props: Props) {
  const page = usePage();
  const words = () => page.messages().incidentSheet;
  const problems = () => props.findings.filter((finding) => finding.kind === "problem");
  const takeable = () => props.findings.filter((finding) => finding.kind !== "problem");
  const fresh = () => takeable().filter(({ standing }) => standing !== "same");
  const known = () => takeable().filter(({ standing }) => standing === "same");
  const summary = () => {
    if (fresh().length > 0) return words().found({ count: fresh().length });
    return known().length > 0 ? words().allKnown : words().nothing;
  };

  return (
    <>
      <Note tone={fresh().length > 0 ? "attention" : "ok"} live="polite">
        {problems().length > 0 && fresh().length === 0 && known().length === 0
          ? words().onlyProblems
          : summary()}
      </Note>
      <Show when={problems().length}>
        <section class={styles.part}>
          <h2>{words().problems}</h2>
          <ul>
            <For each={problems()}>
              {(finding) => <ProblemItem finding={finding} incoming={props.incoming} />}
            </For>
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
