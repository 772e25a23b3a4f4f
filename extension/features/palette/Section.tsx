import { createUniqueId, For, Show } from "solid-js";
import { Drawing } from "../../ui/Drawing.tsx";
import { Key } from "../../ui/Key.tsx";
import styles from "./Palette.module.css";
import type { Entry } from "./entry.ts";

type Props = {
  name: string;
  entries: readonly Entry[];
  /** Where the arrows are. */
  current: Entry | undefined;
  optionId: (entry: Entry) => string;
  onPoint: (entry: Entry) => void;
  onChoose: (entry: Entry) => void;
};

/** Some of what the palette offers, under one heading. */
export function Section(props: Props) {
  const id = createUniqueId();
  return (
    <Show when={props.entries.length}>
      <div role="group" aria-labelledby={id}>
        <div id={id} class={styles.heading}>
          {props.name}
        </div>
        <For each={props.entries}>
          {(entry) => (
            <div
              id={props.optionId(entry)}
              class={styles.option}
              role="option"
              aria-selected={props.current === entry}
              aria-keyshortcuts={entry.key}
              onPointerMove={() => props.onPoint(entry)}
              // The focus stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onChoose(entry)}
            >
              <Drawing icon={entry.icon} />
              <span class={styles.words}>
                {entry.words} <span class={styles.note}>{entry.note}</span>
              </span>
              <Show when={entry.key}>{(key) => <Key>{key()}</Key>}</Show>
            </div>
          )}
        </For>
      </div>
    </Show>
  );
}
