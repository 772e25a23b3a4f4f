import type { JSX } from "solid-js";
import styles from "./Tabs.module.css";

type Props = {
  /** What the tabs divide: "Session 48217". */
  name: string;
  /** Links, the current one with `aria-current="page"`, as links of the router have it. */
  children: JSX.Element;
};

/**
 * The pages of one sheet. Each has an address of its own, so they are links in a navigation, which the
 * keyboard, the history and a bookmark know, and not a `tablist`.
 */
export function Tabs(props: Props) {
  return (
    <nav class={styles.tabs} aria-label={props.name}>
      {props.children}
    </nav>
  );
}
