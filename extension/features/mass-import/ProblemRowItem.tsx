import { For, Show } from "solid-js";
import type { MassProblem } from "#core/mass-import/codes.ts";
import type { Cells } from "#core/mass-import/file.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./MassFiles.module.css";
import { joinedCells, repairedCells, type ProblemRow } from "./problem-rows.ts";
import { RowForm } from "./RowForm.tsx";
import { useRows } from "./rows-context.ts";

/** One row: what is wrong, in which column, and its form once somebody asks for it. */
export function ProblemRowItem(props: { row: ProblemRow }) {
  const page = usePage();
  const desk = useRows();
  const words = () => page.messages().massImport;
  const line = () => props.row.line;
  const draft = () => desk.drafts().get(line());
  const joined = () => joinedCells(props.row);
  let item: HTMLLIElement | undefined;

  const sentence = ({ column, code }: MassProblem) =>
    column === null
      ? words().problem[code]
      : words().rows.cell({ heading: desk.headingOf(column), sentence: words().problem[code] });

  const correct = (cells: Cells) => settle(desk.correct(new Map([[line(), cells]])));

  /** Once the row is right it leaves the list: the focus goes to the next one, or to what is corrected. */
  async function settle(changed: Promise<void>): Promise<void> {
    const list = item?.parentElement;
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    const sheet = item?.closest("section")?.parentElement;
    await changed;
    if (item?.isConnected) item.querySelector<HTMLElement>("button, [aria-invalid=true]")?.focus();
    else if (next?.isConnected) next.querySelector<HTMLElement>("button")?.focus();
    else if (!list?.isConnected)
      sheet?.querySelector<HTMLElement>("[data-after-correction]")?.focus();
  }

  return (
    <li class={styles.row} ref={(element) => (item = element)}>
      <div class={styles.line}>
        <div class={styles.words}>
          <h3>{words().rows.row({ line: line(), name: props.row.name })}</h3>
          <For each={props.row.problems}>{(problem) => <p>{sentence(problem)}</p>}</For>
        </div>
        <Show when={!draft()}>
          <div class={styles.acts}>
            <Show when={joined()}>
              {(other) => (
                <Button size="sm" onClick={() => void correct(other().cells)}>
                  {words().rows.join({ sessionNumber: other().number })}
                </Button>
              )}
            </Show>
            <Show when={repairedCells(props.row)}>
              {(cells) => (
                <Button size="sm" onClick={() => void correct(cells())}>
                  {words().rows.repair({ text: repairedText() })}
                </Button>
              )}
            </Show>
            <Show when={props.row.isBlocking && desk.leaveOut}>
              {(leaveOut) => (
                <Button
                  size="sm"
                  look="quiet"
                  name={words().rows.leaveOutOf({ line: line() })}
                  onClick={() => void settle(leaveOut()(props.row))}
                >
                  {words().rows.leaveOut}
                </Button>
              )}
            </Show>
            <Button
              size="sm"
              name={words().rows.correctFor({ line: line() })}
              onClick={() => desk.write(line(), props.row.cells)}
            >
              {words().rows.correct}
            </Button>
          </div>
        </Show>
      </div>
      <Show when={draft()}>
        {(cells) => (
          <RowForm
            row={props.row}
            draft={cells()}
            onWrite={(written) => desk.write(line(), written)}
            onCancel={() => {
              desk.drop(line());
              item?.querySelector("button")?.focus();
            }}
            onValidate={() => void correct(cells())}
          />
        )}
      </Show>
    </li>
  );

  function repairedText(): string {
    return props.row.problems.flatMap(({ repaired }) => repaired ?? []).join(", ");
  }
}
