import type { LucideIcon } from "lucide-solid";
import { Show } from "solid-js";
import { Drawing } from "./Drawing.tsx";
import { counter } from "./counter.ts";
import { Field, type FieldProps } from "./Field.tsx";
import styles from "./TextField.module.css";

/** What fields of one line and of several have in common. */
export type TextProps<Control> = FieldProps & {
  /**
   * The text now. Where several people write, apply what others wrote to the element first, then pass
   * the result here: setting a text it already has leaves the caret where it is.
   */
  value: string;
  onInput: (text: string) => void;
  onBlur?: (() => void) | undefined;
  onFocus?: (() => void) | undefined;
  /** Greatest length. Nothing is cut off: a pasted text stays whole, the counter says it is too long. */
  limit?: number | undefined;
  isRequired?: boolean | undefined;
  placeholder?: string | undefined;
  ref?: ((element: Control) => void) | undefined;
};

type Props = TextProps<HTMLInputElement> & {
  type?: "text" | "email" | "password" | "date" | "time" | "search" | "url" | undefined;
  name?: string | undefined;
  autocomplete?: string | undefined;
  inputMode?: "text" | "numeric" | "email" | "url" | undefined;
  /** Shown in front of what is typed, and no part of it: `C-`. */
  prefix?: string | undefined;
  icon?: LucideIcon | undefined;
  /** Earliest date or time. */
  min?: string | undefined;
};

export function TextField(props: Props) {
  return (
    <Field
      {...props}
      counter={counter(props.value.length, props.limit)}
      control={(control) => (
        <span class={styles.frame}>
          <Show when={props.icon}>{(icon) => <Drawing icon={icon()} />}</Show>
          <Show when={props.prefix}>
            <span class={styles.prefix}>{props.prefix}</span>
          </Show>
          <input
            ref={props.ref}
            id={control.id}
            class={styles.input}
            data-inset={props.icon ? "icon" : props.prefix && "prefix"}
            type={props.type ?? "text"}
            name={props.name}
            autocomplete={props.autocomplete}
            inputmode={props.inputMode}
            min={props.min}
            placeholder={props.placeholder}
            value={props.value}
            readOnly={props.locked !== undefined}
            aria-required={props.isRequired}
            aria-invalid={props.error !== undefined}
            aria-describedby={control.describedBy}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onFocus={() => props.onFocus?.()}
            onBlur={() => props.onBlur?.()}
          />
        </span>
      )}
    />
  );
}
