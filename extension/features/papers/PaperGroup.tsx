import { children, createUniqueId, For, type JSX } from "solid-js";
import styles from "./Papers.module.css";

type Props = {
  /** When they are needed. */
  title: string;
  children: JSX.Element;
};

/** Papers that are needed at the same time. */
export function PaperGroup(props: Props) {
  const title = createUniqueId();
  const papers = children(() => props.children);
  return (
    <div class={styles.group}>
      <h3 id={title}>{props.title}</h3>
      <ul aria-labelledby={title}>
        <For each={papers.toArray()}>{(paper) => <li>{paper}</li>}</For>
      </ul>
    </div>
  );
}
