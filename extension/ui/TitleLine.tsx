import type { JSX } from "solid-js";
import styles from "./TitleLine.module.css";

/** A title and what belongs to it: side by side while there is room, then below each other. */
export function TitleLine(props: { children: JSX.Element }) {
  return <div class={styles.line}>{props.children}</div>;
}
