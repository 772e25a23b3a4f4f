import type { LucideIcon } from "lucide-solid";
import type { JSX } from "solid-js";
import { Drawing } from "./Drawing.tsx";
import styles from "./StatusTag.module.css";

/**
 * How much a status asks for: outlined is calm (`plain`, `action`, `ok`, `cire`), tinted asks somebody
 * to do something (`attention`), filled asks it now (`signal`: an open alert, nothing else).
 */
export type StatusTone = "plain" | "action" | "ok" | "cire" | "attention" | "signal";

type Props = {
  icon: LucideIcon;
  /** The word; a colour alone says nothing. */
  children: JSX.Element;
  tone?: StatusTone | undefined;
  /** `dashed`: not yet true or not known. `bare`: without its frame, inside a line of text. */
  look?: "stamp" | "dashed" | "bare" | undefined;
};

/** A stamp: icon and word in a small frame. */
export function StatusTag(props: Props) {
  return (
    <span class={styles.tag} data-tone={props.tone ?? "plain"} data-look={props.look ?? "stamp"}>
      <Drawing icon={props.icon} />
      {props.children}
    </span>
  );
}
