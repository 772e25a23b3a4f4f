import { createUniqueId, type JSX } from "solid-js";
import styles from "./Papers.module.css";

type Props = {
  /** When they are needed. */
  title: string;
  /** Each is an item of the list. */
  children: JSX.Element;
};

/** Papers that are needed at the same time. */
export function PaperGroup(props: Props) {
  const title = createUniqueId();
  return (
    <div class={styles.group}>
      <h3 id={title}>{props.title}</h3>
      <ul aria-labelledby={title}>{props.children}</ul>
    </div>
  );
}
