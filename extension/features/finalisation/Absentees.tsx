import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Absentee } from "#core/finalisation/preview-lines.ts";
import { usePage } from "../../page/page.tsx";
import { absenceGrounds } from "../absence/absence-grounds.ts";
import styles from "./Review.module.css";

/** Who has not come, and why; nothing is asked about them. */
export function Absentees(props: { of: readonly Absentee[]; heading: "h2" | "h3" }) {
  const { messages } = usePage();
  return (
    <Show when={props.of.length}>
      <section>
        <Dynamic component={props.heading}>{messages().absence.title}</Dynamic>
        <ul class={styles.delays}>
          <For each={props.of}>
            {(absentee) => (
              <li>
                <strong>{absentee.displayName}</strong>{" "}
                {absenceGrounds(messages(), absentee) || messages().absence.choose}
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
