import CircleAlert from "lucide-solid/icons/circle-alert";
import CircleCheck from "lucide-solid/icons/circle-check";
import Info from "lucide-solid/icons/info";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import type { LucideIcon } from "lucide-solid";
import { type JSX, Show } from "solid-js";
import { Drawing } from "./Drawing.tsx";
import styles from "./Note.module.css";

export type NoteTone = "ok" | "action" | "attention" | "signal";

const ICONS: Record<NoteTone, LucideIcon> = {
  ok: CircleCheck,
  action: Info,
  attention: TriangleAlert,
  signal: CircleAlert,
};

type Props = {
  tone: NoteTone;
  /** The fact, in one short sentence. */
  fact?: JSX.Element;
  /** What follows from it, and what to do. */
  children?: JSX.Element;
  icon?: LucideIcon | undefined;
  /** At most one button. There is no closing cross: a note stays until its cause is gone. */
  act?: JSX.Element;
  /** Read out when it appears: `polite` waits for a pause, `assertive` is for an error just made. */
  live?: "polite" | "assertive" | undefined;
};

/** What is the case here, and what to do about it. */
export function Note(props: Props) {
  const role = () => {
    if (props.live === undefined) return undefined;
    return props.live === "assertive" ? "alert" : "status";
  };

  return (
    <div class={styles.note} data-tone={props.tone} role={role()}>
      <Drawing icon={props.icon ?? ICONS[props.tone]} />
      <div class={styles.text}>
        <Show when={props.fact}>
          {(fact) => (
            <>
              <strong>{fact()}</strong>{" "}
            </>
          )}
        </Show>
        {props.children}
      </div>
      <Show when={props.act}>{(act) => <div class={styles.act}>{act()}</div>}</Show>
    </div>
  );
}
