import { type JSX, Show } from "solid-js";
import styles from "./Cells.module.css";

type CellsProps = {
  /** `Cell`s. */
  children: JSX.Element;
};

/** Boxes of an official form, hairlines between them. */
export function Cells(props: CellsProps) {
  return <dl class={styles.cells}>{props.children}</dl>;
}

type CellProps = {
  label: string;
  /** The value; an empty one says so in words, never by nothing. */
  children: JSX.Element;
  /** A line under the value: what it is for. */
  hint?: string | undefined;
  /** Twelfths of the row; 4 if not given. On a narrow page every cell takes the whole row. */
  span?: 2 | 3 | 4 | 6 | 8 | 12 | undefined;
  /** Longer text, in the weight of text. */
  isProse?: boolean | undefined;
};

export function Cell(props: CellProps) {
  return (
    <div class={styles.cell} data-span={props.span ?? 4}>
      <dt>{props.label}</dt>
      <dd data-prose={props.isProse ? "" : undefined}>
        {props.children}
        <Show when={props.hint}>
          <p class={styles.hint}>{props.hint}</p>
        </Show>
      </dd>
    </div>
  );
}
