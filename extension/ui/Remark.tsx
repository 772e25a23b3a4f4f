import type { JSX } from "solid-js";
import styles from "./Remark.module.css";

/** What is good to know, beside what is to be done. */
export function Remark(props: { children: JSX.Element }) {
  return <p class={styles.remark}>{props.children}</p>;
}
