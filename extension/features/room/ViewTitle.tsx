import { onMount, type JSX } from "solid-js";
import styles from "./ViewTitle.module.css";

/**
 * The heading of a view of the room. It has the focus when the view opens, so that everybody knows where they are.
 * It stands at the top, where a view begins: to scroll to it would lay out the page before all of it is there.
 */
export function ViewTitle(props: { children: JSX.Element }) {
  return (
    <h1
      ref={(heading) => onMount(() => heading.focus({ preventScroll: true }))}
      tabIndex={-1}
      class={styles.title}
    >
      {props.children}
    </h1>
  );
}
