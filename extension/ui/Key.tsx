import type { JSX } from "solid-js";
import styles from "./Key.module.css";

/** A key of the keyboard. */
export function Key(props: { children: JSX.Element }) {
  return <kbd class={styles.key}>{props.children}</kbd>;
}
