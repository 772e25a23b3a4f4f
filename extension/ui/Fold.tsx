import type { JSX } from "solid-js";
import styles from "./Fold.module.css";

type Props = {
  /** What opens it. */
  words: string;
  isOpen?: boolean | undefined;
  onToggle?: ((isOpen: boolean) => void) | undefined;
  children: JSX.Element;
};

/** What most people need not see, behind one line. */
export function Fold(props: Props) {
  return (
    <details
      class={styles.fold}
      open={props.isOpen}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary>{props.words}</summary>
      <div class={styles.body}>{props.children}</div>
    </details>
  );
}
