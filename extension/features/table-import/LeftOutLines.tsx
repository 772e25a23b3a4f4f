import { createUniqueId, For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { keepFocus } from "../mass-import/keep-focus.ts";
import styles from "../mass-import/MassFiles.module.css";
import { MAX_SHOWN } from "../mass-import/max-shown.ts";
import type { TableImport } from "./create-table-import.ts";

/** Rows that do not count, each to be taken in again. */
export function LeftOutLines(props: { table: TableImport }) {
  const page = usePage();
  const id = createUniqueId();
  const words = () => page.messages().table.leftOut;
  const rows = () => page.messages().massImport.rows;
  const lines = () => [...props.table.leftOut()];
  let list: HTMLUListElement | undefined;

  async function takeIn(line: number, at: number): Promise<void> {
    const next = list?.children[at + 1] ?? list?.children[at - 1];
    const preview = list?.closest("section")?.parentElement;
    await props.table.takeIn(line);
    keepFocus(preview, next);
  }

  return (
    <Show when={lines().length > 0}>
      <section class={styles.rows} aria-labelledby={id}>
        <h2 id={id} tabindex="-1" data-after-correction>
          {words().title({ count: lines().length })}
        </h2>
        <ul ref={(element) => (list = element)}>
          <For each={lines().slice(0, MAX_SHOWN)}>
            {([line, name], at) => (
              <li class={styles.line}>
                <span class={styles.words}>{rows().row({ line, name })}</span>
                <Button
                  size="sm"
                  look="quiet"
                  name={words().backOf({ line })}
                  onClick={() => void takeIn(line, at())}
                >
                  {words().back}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <Show when={lines().length > MAX_SHOWN}>
          <Remark>{rows().more({ count: lines().length - MAX_SHOWN })}</Remark>
        </Show>
      </section>
    </Show>
  );
}
