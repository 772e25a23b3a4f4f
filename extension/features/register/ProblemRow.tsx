import { For, Show } from "solid-js";
import type { RowToCorrect } from "#core/imports/corrections.ts";
import type { FieldFault } from "#core/imports/draft-faults.ts";
import type { PupilDraft } from "#core/imports/imported-pupil.ts";
import { displayName } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { CorrectionForm } from "./CorrectionForm.tsx";
import styles from "../mass-import/MassFiles.module.css";

type Props = {
  row: RowToCorrect;
  /** What is typed of its correction; null while nobody corrects it. */
  draft: PupilDraft | null;
  faultsOf: (draft: PupilDraft) => readonly FieldFault[];
  onWrite: (draft: PupilDraft) => void;
  onDrop: () => void;
  onMake: (draft: PupilDraft) => void;
};

/** One row to correct: why, and its form under it once somebody asks for it. */
export function ProblemRow(props: Props) {
  const page = usePage();
  const words = () => page.messages().register;
  const title = () => words().row({ line: props.row.line, name: props.row.name });

  return (
    <li class={styles.row} data-place={props.row.place}>
      <div class={styles.line}>
        <div class={styles.words}>
          <h3>{title()}</h3>
          <For each={props.row.codes}>{(code) => <p>{words().problem[code]}</p>}</For>
        </div>
        <Show when={!props.draft}>
          <div class={styles.acts}>
            <Show when={props.row.repaired}>
              {(repaired) => (
                <Button size="sm" onClick={() => props.onMake(repaired())}>
                  {words().mojibake.accept({ name: displayName(repaired()) })}
                </Button>
              )}
            </Show>
            <Button
              size="sm"
              name={words().correction.openFor({ name: props.row.name })}
              onClick={() => props.onWrite(props.row.draft)}
            >
              {words().correction.open}
            </Button>
          </div>
        </Show>
      </div>
      <Show when={props.draft}>
        {(draft) => (
          <CorrectionForm
            name={words().correction.openFor({ name: props.row.name })}
            before={props.row.draft}
            draft={draft()}
            faults={props.faultsOf(draft())}
            onWrite={props.onWrite}
            onCancel={props.onDrop}
            onValidate={() => props.onMake(draft())}
          />
        )}
      </Show>
    </li>
  );
}
