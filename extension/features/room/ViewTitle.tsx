import { onCleanup, type JSX } from "solid-js";
import { afterPaint } from "../../platform/after-paint.ts";
import styles from "./ViewTitle.module.css";

/** The heading of a view of the room. It has the focus when the view opens, so that everybody knows where they are. */
export function ViewTitle(props: { children: JSX.Element }) {
  let heading: HTMLHeadingElement | undefined;
  // To give the focus lays out the page: with the view itself, that would be done twice before anything is seen.
  onCleanup(afterPaint(() => heading?.focus({ preventScroll: true })));
  return (
    <h1 ref={(element) => (heading = element)} tabIndex={-1} class={styles.title}>
      {props.children}
    </h1>
  );
}
