import type { JSX } from "solid-js";
import styles from "./Table.module.css";

type Props = {
  /** What the table holds: its region can have the focus, to scroll sideways with the keyboard. */
  name: string;
  look?: "framed" | "bleed" | undefined;
  /**
   * Hundreds of rows: only those in sight are laid out, which is why each is a grid of its own with the
   * columns that its style sheet gives every `tr`. Its parts say their roles themselves: not every browser lets a grid be a row.
   */
  isLong?: boolean | undefined;
  /** Where there is no room for its columns, the cells of a row go one under the other: roles as above. */
  isStacked?: boolean | undefined;
  /** `<thead>` and `<tbody>`. */
  children: JSX.Element;
};

export function TableRegion(props: Props) {
  return (
    <div
      class={`${styles.region} ${props.look ? styles[props.look] : ""}`}
      role="region"
      aria-label={props.name}
      tabindex="0"
    >
      <table
        class={styles.table}
        data-long={props.isLong ? "" : undefined}
        data-stacked={props.isStacked ? "" : undefined}
        role={props.isLong || props.isStacked ? "table" : undefined}
      >
        <caption class="visually-hidden">{props.name}</caption>
        {props.children}
      </table>
    </div>
  );
}
