import CircleAlert from "lucide-solid/icons/circle-alert";
import Lock from "lucide-solid/icons/lock";
import { createUniqueId, type JSX, Show } from "solid-js";
import { Avatar } from "./Avatar.tsx";
import type { Counter } from "./counter.ts";
import styles from "./Field.module.css";

/** What every field can say about itself, whatever its control. */
export type FieldProps = {
  label: string;
  /** The label is said but not shown: only where the surroundings show it, as in a table. */
  isLabelHidden?: boolean | undefined;
  /** One sentence under the control. */
  hint?: string | undefined;
  /** What is wrong and what to do. Takes the place of the hint. */
  error?: string | undefined;
  /** Why the value cannot be changed any more. Takes the place of the hint. */
  locked?: string | undefined;
  /** A colleague whose cursor is in this field; `sentence` says so: "Paul Rey écrit ici". */
  colleague?: FieldColleague | undefined;
  /** Names the field to whoever watches where the focus is. */
  spot?: string | undefined;
};
export type FieldColleague = { name: string; key: string; sentence: string };

/** Ties a control to its label and to what is said about it. */
export type ControlProps = { id: string; describedBy: string | undefined };

type Props = FieldProps & {
  counter?: Counter | null | undefined;
  /** Called once. */
  control: (props: ControlProps) => JSX.Element;
};

/** Label above, control, then error or reason or hint: one of them, never two. */
export function Field(props: Props) {
  const id = createUniqueId();
  const noteId = () => (hasNote(props) ? `${id}-note` : "");
  const counterId = () => (props.counter ? `${id}-counter` : "");
  const colleagueId = () => (props.colleague ? `${id}-colleague` : "");
  const describedBy = () => [noteId(), counterId(), colleagueId()].filter(Boolean).join(" ");
  const control: ControlProps = {
    id,
    get describedBy() {
      return describedBy() || undefined;
    },
  };

  return (
    <div
      class={styles.field}
      data-spot={props.spot}
      data-colleague={props.colleague ? "" : undefined}
    >
      <label for={id} class={props.isLabelHidden ? "visually-hidden" : styles.label}>
        {props.label}
      </label>
      {props.control(control)}
      <Show when={noteId() || counterId()}>
        <div class={styles.below}>
          <FieldNote id={noteId()} error={props.error} locked={props.locked} hint={props.hint} />
          <Show when={props.counter}>
            {(counter) => (
              <span
                id={counterId()}
                class={styles.counter}
                data-over={counter().isOver ? "" : undefined}
              >
                {counter().text}
              </span>
            )}
          </Show>
        </div>
      </Show>
      <ColleagueNote id={colleagueId()} colleague={props.colleague} />
    </div>
  );
}

/** Who else is in a field, also where it has its label beside it. */
export function ColleagueNote(props: { id?: string; colleague: FieldColleague | undefined }) {
  return (
    <Show when={props.colleague}>
      {(colleague) => (
        <p id={props.id} class={styles.colleague}>
          <span aria-hidden="true">
            <Avatar name={colleague().name} key={colleague().key} size="sm" />
          </span>
          {colleague().sentence}
        </p>
      )}
    </Show>
  );
}

type Note = Pick<FieldProps, "error" | "locked" | "hint">;

/** The line under a control, also for controls that keep their label beside them. */
export function FieldNote(props: Note & { id: string }) {
  return (
    <Show when={hasNote(props)}>
      <p id={props.id} class={styles.note} data-tone={props.error ? "error" : undefined}>
        <Show when={props.error} fallback={props.locked && <Lock />}>
          <CircleAlert />
        </Show>
        <span>{props.error ?? props.locked ?? props.hint}</span>
      </p>
    </Show>
  );
}

export function hasNote(note: Note): boolean {
  return Boolean(note.error ?? note.locked ?? note.hint);
}
