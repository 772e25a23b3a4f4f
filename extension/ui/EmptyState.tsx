import type { LucideIcon } from "lucide-solid";
import type { JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import styles from "./EmptyState.module.css";

type Props = {
  icon: LucideIcon;
  title: string;
  /** One sentence: what will stand here. */
  children: JSX.Element;
  /** One button that makes the first one. */
  act?: JSX.Element;
};

export function EmptyState(props: Props) {
  return (
    <div class={styles.empty}>
      <Dynamic component={props.icon} strokeWidth={1.5} />
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.act}
    </div>
  );
}
