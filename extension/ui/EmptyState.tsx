import type { LucideIcon } from "lucide-solid";
import type { JSX } from "solid-js";
import { Drawing } from "./Drawing.tsx";
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
      <Drawing icon={props.icon} />
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.act}
    </div>
  );
}
