import { For, Show } from "solid-js";
import styles from "./DifferenceList.module.css";
import type { Row } from "./excluded-text.ts";

/** What somebody wrote and the seal does not hold: when, about whom, how it was and how it would be. */
export function DifferenceList(props: { rows: readonly Row[] }) {
  return (
    <ul>
      <For each={props.rows}>
        {(row) => (
          <li class={styles.line}>
            <span class={styles.time}>{row.time}</span>
            <span>{row.who || row.thing}</span>
            <span>
              {row.what} <Show when={row.before}>{(before) => <del>{before()}</del>}</Show>{" "}
              <Show when={row.after}>{(after) => <ins>{after()}</ins>}</Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}
