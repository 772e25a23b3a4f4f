import type { JSX } from "solid-js";
import styles from "./Chip.module.css";

type Props = {
  children: JSX.Element;
  /** How many there are of it, as the language writes it. */
  count: string;
  isChosen: boolean;
  onChoose: () => void;
};

/** One of a few ways to narrow down a list. */
export function Chip(props: Props) {
  return (
    <button
      type="button"
      class={styles.chip}
      aria-pressed={props.isChosen}
      onClick={() => props.onChoose()}
    >
      {props.children} <span class={styles.count}>{props.count}</span>
    </button>
  );
}

/** `name`: what is chosen by them. */
export function Chips(props: { name: string; children: JSX.Element }) {
  return (
    <div class={styles.chips} role="group" aria-label={props.name}>
      {props.children}
    </div>
  );
}
