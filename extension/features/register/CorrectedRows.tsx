import Check from "lucide-solid/icons/check";
import { For } from "solid-js";
import type { CorrectedRow } from "#core/imports/corrections.ts";
import type { RowPlace } from "#core/imports/imported-pupil.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "../mass-import/MassFiles.module.css";

type Props = { rows: readonly CorrectedRow[]; onTakeBack: (place: RowPlace) => void };

/** The rows that are pupils because somebody has corrected them, each to be taken back. */
export function CorrectedRows(props: Props) {
  const page = usePage();
  const words = () => page.messages().register;

  return (
    <section class={styles.rows} aria-labelledby="import-corrected">
      <h2 id="import-corrected" tabindex="-1">
        {words().correction.done({ count: props.rows.length })}
      </h2>
      <ul class={styles.long}>
        <For each={props.rows}>
          {(row) => (
            <li class={styles.line}>
              <span class={styles.words}>
                <Check /> {words().row(row)}
              </span>
              <Button
                size="sm"
                look="quiet"
                name={words().correction.takeBackOf({ name: row.name })}
                onClick={() => props.onTakeBack(row.place)}
              >
                {words().correction.takeBack}
              </Button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
