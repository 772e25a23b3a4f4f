import { createUniqueId, For, Show } from "solid-js";
import type { Merge } from "#core/mass-import/merge.ts";
import { usePage } from "../../page/page.tsx";
import { Remark } from "../../ui/Remark.tsx";
import styles from "../mass-import/MassFiles.module.css";
import { useChangeWords } from "./use-change-words.ts";
import { useFilledWords } from "./use-filled-words.ts";

/** Who would come onto the list, who would be changed and in what, and who would stay as they are. */
export function PeopleList(props: { merge: Merge }) {
  const page = usePage();
  const id = createUniqueId();
  const words = () => page.messages().table.list;
  const changeWords = useChangeWords();
  const filledWords = useFilledWords();
  const filledCount = () =>
    props.merge.added.filter(({ register }) => register && register.filled.length > 0).length;

  return (
    <section class={styles.rows} aria-labelledby={id}>
      <h2 id={id}>{words().title}</h2>
      <Show when={filledCount() > 0}>
        <Remark>{words().filledCount({ count: filledCount() })}</Remark>
      </Show>
      <Part
        title={words().added({ count: props.merge.added.length })}
        lines={props.merge.added.map(filledWords)}
        isOpen
      />
      <Part
        title={words().changed({ count: props.merge.changed.length })}
        lines={props.merge.changed.map(changeWords)}
        isOpen
      />
      <Part
        title={words().unchanged({ count: props.merge.unchanged.length })}
        lines={props.merge.unchanged.map((each) => each.displayName)}
      />
      <Show when={props.merge.staying.length > 0}>
        <Remark>{words().staying({ count: props.merge.staying.length })}</Remark>
      </Show>
    </section>
  );
}

/** More at once take longer than a frame; the count in the title is of all. */
const MOST = 300;

function Part(props: { title: string; lines: readonly string[]; isOpen?: boolean }) {
  const page = usePage();
  return (
    <Show when={props.lines.length > 0}>
      <details class={styles.names} open={props.isOpen ?? false}>
        <summary>{props.title}</summary>
        <ul>
          <For each={props.lines.slice(0, MOST)}>{(line) => <li>{line}</li>}</For>
          <Show when={props.lines.length > MOST}>
            <li>{page.messages().table.list.more({ count: props.lines.length - MOST })}</li>
          </Show>
        </ul>
      </details>
    </Show>
  );
}
