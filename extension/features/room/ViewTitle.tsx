import { onMount, type JSX } from "solid-js";
import styles from "./ViewTitle.module.css";

/** The heading of a view of the room. It has the focus when the view opens, so that everybody knows where they are. */
export function ViewTitle(props: { children: JSX.Element }) {
  return (
    <h1 ref={(heading) => onMount(() => heading.focus())} tabIndex={-1} class={styles.title}>
      {props.children}
    </h1>
  );
}
