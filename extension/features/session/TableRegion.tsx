import type { JSX } from "solid-js";
import styles from "./Table.module.css";

type Props = {
  /** What the table holds: its region can have the focus, to scroll sideways with the keyboard. */
  name: string;
  look?: "framed" | "bleed" | undefined;
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
      <table class={styles.table}>
        <caption class="visually-hidden">{props.name}</caption>
        {props.children}
      </table>
    </div>
  );
}
