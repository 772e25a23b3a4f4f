import { createMemo, For, Show } from "solid-js";
import type { Corrections, RowToCorrect } from "#core/imports/corrections.ts";
import type { FieldFault } from "#core/imports/draft-faults.ts";
import type { PupilDraft, RowPlace } from "#core/imports/imported-pupil.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { TitleLine } from "../../ui/TitleLine.tsx";
import styles from "../mass-import/MassFiles.module.css";
import { ProblemRow } from "./ProblemRow.tsx";

type Props = {
  rows: readonly RowToCorrect[];
  /** The corrections under way. */
  drafts: Corrections;
  faultsOf: (place: RowPlace, draft: PupilDraft) => readonly FieldFault[];
  onWrite: (place: RowPlace, draft: PupilDraft) => void;
  onDrop: (place: RowPlace) => void;
  onMake: (corrections: Corrections) => void;
};

/** Every row to correct, with its line in the file, the reasons, and the place to do it. */
export function RowsToCorrect(props: Props) {
  const page = usePage();
  const words = () => page.messages().register;
  /** By place, so that a row keeps its form whatever is corrected around it. */
  const places = createMemo(() => props.rows.map(({ place }) => place));
  const rows = createMemo(() => new Map(props.rows.map((row) => [row.place, row])));
  /** A row that somebody is writing in is not overtaken by its repair. */
  const repairs = () =>
    new Map(
      props.rows.flatMap(({ place, repaired }) =>
        repaired && !props.drafts.has(place) ? [[place, repaired] as const] : [],
      ),
    );
  /** Broken accents are no mistake of SIECLE's. */
  const isWrongInSiecle = () =>
    props.rows.some(({ codes }) => codes.some((code) => code !== "mojibake"));

  return (
    <section class={styles.rows} aria-labelledby="import-problems">
      <TitleLine>
        <h2 id="import-problems">{words().toCorrect}</h2>
        <Show when={repairs().size > 1}>
          <Button size="sm" onClick={() => props.onMake(repairs())}>
            {words().mojibake.acceptAll}
          </Button>
        </Show>
      </TitleLine>
      <Show when={isWrongInSiecle()}>
        <Remark>{words().correction.notInSiecle}</Remark>
      </Show>
      <ul>
        <For each={places()}>
          {(place) => (
            <Show when={rows().get(place)}>
              {(row) => (
                <ProblemRow
                  row={row()}
                  draft={props.drafts.get(place) ?? null}
                  faultsOf={(draft) => props.faultsOf(place, draft)}
                  onWrite={(draft) => props.onWrite(place, draft)}
                  onDrop={() => props.onDrop(place)}
                  onMake={(draft) => props.onMake(new Map([[place, draft]]))}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </section>
  );
}
