import type { JSX } from "solid-js";
import styles from "./Opening.module.css";

/** What stands alone on a page until there is something to show. */
export function Opening(props: { children: JSX.Element }) {
  return (
    <main class={styles.opening}>
      <p role="status">{props.children}</p>
    </main>
  );
}
