import { FLAP, WAX } from "./mark-path.ts";
import styles from "./Mark.module.css";

/** The mark: wax with the flap of a folded letter cut into it. Always beside a word. */
export function Mark() {
  return (
    <svg class={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path class={styles.wax} d={WAX} />
      <circle class={styles.ring} cx="12" cy="12" r="8.5" />
      <path class={styles.cut} d={FLAP} />
    </svg>
  );
}
