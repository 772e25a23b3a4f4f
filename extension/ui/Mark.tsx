import styles from "./Mark.module.css";

/** A round of wax, its edge pressed out in eleven lobes. */
const WAX =
  "M23.5 12.0C23.46 13.03 22.8 14.05 22.5 15.08C22.19 16.11 22.2 17.33 21.64 18.20C21.09 19.06 19.98 19.56 19.16 20.27C18.35 20.97 17.7 22 16.76 22.42C15.83 22.85 14.62 22.68 13.56 22.83C12.49 22.98 11.39 23.49 10.37 23.34C9.35 23.2 8.43 22.4 7.46 21.95C6.48 21.5 5.27 21.33 4.5 20.66C3.72 19.99 3.38 18.82 2.8 17.91C2.21 17.01 1.29 16.21 1 15.23C0.71 14.24 1.06 13.08 1.06 12.00C1.06 10.92 0.71 9.76 1 8.77C1.29 7.79 2.21 6.99 2.8 6.09C3.38 5.18 3.72 4.01 4.5 3.34C5.27 2.67 6.48 2.5 7.46 2.05C8.43 1.6 9.35 0.8 10.37 0.66C11.39 0.51 12.49 1.02 13.56 1.17C14.62 1.32 15.83 1.15 16.76 1.58C17.7 2 18.35 3.03 19.16 3.73C19.98 4.44 21.09 4.94 21.64 5.80C22.2 6.67 22.19 7.89 22.5 8.92C22.8 9.95 23.46 10.97 23.46 12.00Z";

/** The mark: wax with the flap of a folded letter cut into it. Always beside a word. */
export function Mark() {
  return (
    <svg class={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path class={styles.wax} d={WAX} />
      <circle class={styles.ring} cx="12" cy="12" r="8.5" />
      <path class={styles.cut} d="M6.6 9.4 12 14l5.4-4.6" />
    </svg>
  );
}
