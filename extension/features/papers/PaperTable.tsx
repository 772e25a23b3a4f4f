import { createUniqueId, For, Show } from "solid-js";
import { Lines } from "./Lines.tsx";
import styles from "./PaperTable.module.css";

type Props = {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

/** Where the page is narrower than the table, the table alone scrolls sideways, with the keyboard too. */
export function PaperTable(props: Props) {
  const id = createUniqueId();
  return (
    <div class={styles.region} role="region" aria-labelledby={id} tabindex="0">
      <table>
        <caption id={id}>
          <h2>{props.caption}</h2>
        </caption>
        <thead>
          <tr>
            <For each={props.columns}>{(column) => <th scope="col">{column}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <For each={row}>
                  {(cell, column) => (
                    // An empty cell heads nothing.
                    <Show when={column() === 0 && cell} fallback={<td>{cell}</td>}>
                      <th scope="row">
                        <Lines text={cell} />
                      </th>
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
