import { Show } from "solid-js";
import styles from "./Lines.module.css";

/** Of several lines the first says what it is, and the others say more of it. */
export function Lines(props: { text: string }) {
  const end = () => props.text.indexOf("\n");
  return (
    <Show when={end() >= 0} fallback={props.text}>
      <strong>{props.text.slice(0, end())}</strong>
      <span class={styles.more}>{props.text.slice(end() + 1)}</span>
    </Show>
  );
}
