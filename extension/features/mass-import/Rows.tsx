import { createMemo, For, Show, type Accessor, type JSX } from "solid-js";
import { usePage } from "../../page/page.tsx";
import styles from "./MassFiles.module.css";
import { MAX_SHOWN } from "./max-shown.ts";

type Props<Item> = {
  items: readonly Item[];
  children: (item: Accessor<Item>) => JSX.Element;
};

/** Sessions of the file by their line, so that what is open stays open when all is judged anew. */
export function Rows<Item extends { line: number }>(props: Props<Item>) {
  const page = usePage();
  const lines = createMemo(() => props.items.slice(0, MAX_SHOWN).map(({ line }) => line));
  const byLine = createMemo(() => new Map(props.items.map((item) => [item.line, item])));
  const more = () => props.items.length - MAX_SHOWN;

  return (
    <>
      <For each={lines()}>
        {(line) => (
          <Show when={byLine().get(line)}>
            {(item) => <li class={styles.row}>{props.children(item)}</li>}
          </Show>
        )}
      </For>
      <Show when={more() > 0}>
        <li class={styles.row}>
          <p>{page.messages().massImport.preview.moreSessions({ count: more() })}</p>
        </li>
      </Show>
    </>
  );
}
