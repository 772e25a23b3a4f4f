import { createMemo, createUniqueId, For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { TitleLine } from "../../ui/TitleLine.tsx";
import { MAX_SHOWN } from "./max-shown.ts";
import { keepFocus } from "./keep-focus.ts";
import styles from "./MassFiles.module.css";
import { repairedCells, type ProblemRow } from "./problem-rows.ts";
import { ProblemRowItem } from "./ProblemRowItem.tsx";
import { useRows } from "./rows-context.ts";

/** Rows with something wrong, by line, each with the place to put it right. */
export function ProblemRows(props: { title: string; rows: readonly ProblemRow[] }) {
  const page = usePage();
  const desk = useRows();
  const id = createUniqueId();
  const words = () => page.messages().massImport.rows;
  /** By line, so that a row keeps its form whatever is corrected around it. */
  const lines = createMemo(() => props.rows.slice(0, MAX_SHOWN).map(({ line }) => line));
  const byLine = createMemo(() => new Map(props.rows.map((row) => [row.line, row])));
  /** A row that somebody is writing in is not overtaken by its repair. */
  const repairs = createMemo(
    () =>
      new Map(
        props.rows.flatMap((row) => {
          const cells = desk.drafts().has(row.line) ? null : repairedCells(row);
          return cells ? [[row.line, cells] as const] : [];
        }),
      ),
  );

  let section: HTMLElement | undefined;
  async function repairAll(): Promise<void> {
    const preview = section?.parentElement;
    await desk.correct(repairs());
    keepFocus(preview, section?.querySelector("li"));
  }

  return (
    <Show when={props.rows.length > 0}>
      <section class={styles.rows} aria-labelledby={id} ref={(element) => (section = element)}>
        <TitleLine>
          <h2 id={id}>{props.title}</h2>
          <Show when={repairs().size > 1}>
            <Button size="sm" onClick={() => void repairAll()}>
              {words().repairAll}
            </Button>
          </Show>
        </TitleLine>
        <ul>
          <For each={lines()}>
            {(line) => (
              <Show when={byLine().get(line)}>{(row) => <ProblemRowItem row={row()} />}</Show>
            )}
          </For>
        </ul>
        <Show when={props.rows.length > MAX_SHOWN}>
          <Remark>{words().more({ count: props.rows.length - MAX_SHOWN })}</Remark>
        </Show>
      </section>
    </Show>
  );
}
