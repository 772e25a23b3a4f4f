import { Show } from "solid-js";
import type { Corrections } from "#core/imports/corrections.ts";
import type { RowPlace } from "#core/imports/imported-pupil.ts";
import { CorrectedRows } from "./CorrectedRows.tsx";
import type { Import, ImportPreview } from "./create-import.ts";
import { RowsToCorrect } from "./RowsToCorrect.tsx";

type Props = { preview: ImportPreview; incoming: Pick<Import, "corrections" | "faultsOf"> };

/** The rows to correct, then those that are. The focus goes on to the next row, or back to the one it left. */
export function ImportRows(props: Props) {
  const places = () => props.preview.toCorrect.map(({ place }) => place);
  let todo: HTMLDivElement | undefined;
  let done: HTMLDivElement | undefined;

  const focusRow = (place: RowPlace) =>
    todo?.querySelector<HTMLElement>(`[data-place="${place}"] button`)?.focus();

  /** Rows leave the list: the focus goes to the one after them, before them, or to what is corrected. */
  function make(corrections: Corrections): void {
    const before = places();
    const from = before.findIndex((place) => corrections.has(place));
    props.incoming.corrections.make(corrections);
    const left = places();
    const next = before.slice(from).find((place) => left.includes(place)) ?? left.at(-1);
    if (next === undefined) done?.querySelector("h2")?.focus();
    else focusRow(next);
  }

  return (
    <>
      <div ref={(element) => (todo = element)}>
        <Show when={places().length > 0}>
          <RowsToCorrect
            rows={props.preview.toCorrect}
            drafts={props.incoming.corrections.drafts()}
            faultsOf={props.incoming.faultsOf}
            onWrite={props.incoming.corrections.write}
            onDrop={(place) => {
              props.incoming.corrections.drop(place);
              focusRow(place);
            }}
            onMake={make}
          />
        </Show>
      </div>
      <div ref={(element) => (done = element)}>
        <Show when={props.preview.corrected.length > 0}>
          <CorrectedRows
            rows={props.preview.corrected}
            onTakeBack={(place) => {
              props.incoming.corrections.takeBack(place);
              focusRow(place);
            }}
          />
        </Show>
      </div>
    </>
  );
}
