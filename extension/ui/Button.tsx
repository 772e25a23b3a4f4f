import type { LucideIcon } from "lucide-solid";
import { createMemo, type JSX, Show } from "solid-js";
import styles from "./Button.module.css";
import { Drawing } from "./Drawing.tsx";
import { Tooltip, type TriggerProps } from "./Tooltip.tsx";

/** What a press means: `primary` once a view, `seal` only to finalise, `signal` only in an alert. */
export type ButtonLook = "default" | "primary" | "quiet" | "seal" | "danger" | "signal";

type Props = {
  /** The act in words: "Inscrire 9 candidats". Left out, it is an icon button, which needs `name`. */
  children?: JSX.Element;
  look?: ButtonLook | undefined;
  /** 36, 28 or 24 px high. */
  size?: "md" | "sm" | "xs" | undefined;
  icon?: LucideIcon | undefined;
  /**
   * What a screen reader says, with the person or the object in it. An icon button shows it as its
   * tooltip; only copy, delete, back and "…" are clear enough to stand without a word.
   */
  name?: string | undefined;
  /** Why it does nothing now. The button stays reachable and says so on hover, focus and press. */
  unavailable?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  type?: "button" | "submit" | undefined;
  /** As wide as its place. */
  wide?: boolean | undefined;
  /** For a button that switches something on and off. */
  pressed?: boolean | undefined;
  ref?: ((element: HTMLButtonElement) => void) | undefined;
};

export function Button(props: Props) {
  // Which props are passed is known for good when the button is made; only their values change.
  const isIconOnly = !("children" in props);
  const mayBeUnavailable = "unavailable" in props;
  // Here, and not with each press: a condition in a prop becomes a memo wherever it is read, and one that a press
  // makes belongs to nobody, outlives its view, and stops the update that takes the view away.
  const unavailable = createMemo(() => props.unavailable);
  const isUnavailable = () => unavailable() !== undefined;

  const press = (event: MouseEvent) => {
    if (isUnavailable()) event.preventDefault();
    else props.onClick?.(event);
  };

  const render = (trigger: TriggerProps) => (
    // One by one: spread, every attribute would be looked at when any of them changes, and when it is made.
    <button
      ref={trigger.ref}
      onClick={(event) => trigger.onClick(event)}
      class={styles.button}
      data-look={props.look ?? "default"}
      data-size={props.size ?? "md"}
      data-icon-only={isIconOnly ? "" : undefined}
      data-wide={props.wide ? "" : undefined}
      type={props.type ?? "button"}
      aria-label={props.name}
      aria-disabled={isUnavailable() ? "true" : undefined}
      aria-pressed={props.pressed}
    >
      <Show when={props.icon}>{(icon) => <Drawing icon={icon()} />}</Show>
      {props.children}
    </button>
  );

  if (!isIconOnly && !mayBeUnavailable) {
    return render({ ref: (element) => props.ref?.(element), onClick: press });
  }
  return (
    <Tooltip
      text={unavailable() ?? (isIconOnly ? props.name : undefined)}
      opensOnPress={isUnavailable()}
      isDescription={isUnavailable()}
      onClick={press}
      ref={props.ref}
      trigger={render}
    />
  );
}
