import { createEffect, createUniqueId, type JSX } from "solid-js";
import styles from "./CheckboxField.module.css";
import { ColleagueNote, FieldNote, hasNote, type FieldProps } from "./Field.tsx";

type Props = Pick<FieldProps, "colleague" | "spot"> & {
  /** A whole sentence that is true when the box is ticked. */
  children: JSX.Element;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  /** Some of what this box stands for is ticked, not all. */
  isMixed?: boolean | undefined;
  /** The sentence is said but not shown: only in a row that shows the same words. */
  isLabelHidden?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** Why the box cannot be changed any more. */
  locked?: string | undefined;
  /** It cannot be changed, and what stands beside it says why. */
  isUnavailable?: boolean | undefined;
  /** What the box stands for, to whoever reads it out of an event. */
  value?: string | undefined;
};

export function CheckboxField(props: Props) {
  const noteId = createUniqueId();
  const isFixed = () => props.locked !== undefined || props.isUnavailable === true;

  return (
    <div
      class={styles.field}
      data-alone={props.isLabelHidden ? "" : undefined}
      data-spot={props.spot}
      data-colleague={props.colleague ? "" : undefined}
    >
      <label class={styles.label}>
        <input
          ref={(box) => createEffect(() => (box.indeterminate = props.isMixed ?? false))}
          type="checkbox"
          class={styles.box}
          value={props.value ?? "on"}
          checked={props.isChecked}
          aria-disabled={isFixed() ? "true" : undefined}
          aria-invalid={props.error !== undefined}
          aria-describedby={hasNote(props) ? noteId : undefined}
          onClick={(event) => {
            if (isFixed()) event.preventDefault();
          }}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span class={props.isLabelHidden ? "visually-hidden" : undefined}>{props.children}</span>
      </label>
      <FieldNote id={noteId} error={props.error} locked={props.locked} hint={props.hint} />
      <ColleagueNote colleague={props.colleague} />
    </div>
  );
}
