import { counter } from "./counter.ts";
import { Field } from "./Field.tsx";
import styles from "./TextArea.module.css";
import type { TextProps } from "./TextField.tsx";

type Props = TextProps<HTMLTextAreaElement> & {
  /** Height before it grows with the text. */
  rows?: number | undefined;
};

/** Prose of several lines; grows with what is written. */
export function TextArea(props: Props) {
  return (
    <Field
      {...props}
      counter={counter(props.value.length, props.limit)}
      control={(control) => (
        <textarea
          ref={props.ref}
          id={control.id}
          class={styles.area}
          rows={props.rows ?? 3}
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
      )}
    />
  );
}
