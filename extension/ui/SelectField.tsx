import ChevronDown from "lucide-solid/icons/chevron-down";
import { For, Show } from "solid-js";
import { Field, type FieldProps } from "./Field.tsx";
import styles from "./SelectField.module.css";

export type Choice = { value: string; label: string };

type Props = FieldProps & {
  choices: readonly Choice[];
  /** A value of `choices`, or empty while nobody has chosen. */
  value: string;
  onChange: (value: string) => void;
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  /** What stands there while nobody has chosen: "Choisir une raison". */
  placeholder?: string | undefined;
  isRequired?: boolean | undefined;
  ref?: ((element: HTMLSelectElement) => void) | undefined;
};

/**
 * The select of the platform: its list opens above the page, so it is never cut off at 320 px, zooms and
 * takes letters as every other list of the system does, and every screen reader and dictation knows it.
 */
export function SelectField(props: Props) {
  const chosen = () => props.choices.find(({ value }) => value === props.value);

  return (
    <Field
      {...props}
      control={(control) => (
        <Show
          when={props.locked === undefined}
          // A select has no read-only state; a disabled one could not be reached to hear why.
          fallback={
            <input
              id={control.id}
              class={styles.locked}
              readOnly
              value={chosen()?.label ?? ""}
              aria-describedby={control.describedBy}
            />
          }
        >
          <span class={styles.frame}>
            <select
              ref={props.ref}
              id={control.id}
              class={styles.select}
              aria-required={props.isRequired}
              aria-invalid={props.error !== undefined}
              aria-describedby={control.describedBy}
              onChange={(event) => props.onChange(event.currentTarget.value)}
              onFocus={() => props.onFocus?.()}
              onBlur={() => props.onBlur?.()}
            >
              <Show when={props.placeholder}>
                <option value="" selected={props.value === ""}>
                  {props.placeholder}
                </option>
              </Show>
              <For each={props.choices}>
                {(choice) => (
                  <option value={choice.value} selected={props.value === choice.value}>
                    {choice.label}
                  </option>
                )}
              </For>
            </select>
            <ChevronDown />
          </span>
        </Show>
      )}
    />
  );
}
