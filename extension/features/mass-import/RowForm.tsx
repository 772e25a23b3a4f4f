import { createSignal, For, onMount, Show, untrack } from "solid-js";
import { PERSON_COLUMNS, SESSION_COLUMNS, type Column } from "#core/mass-import/columns.ts";
import type { Cells } from "#core/mass-import/file.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import styles from "./MassFiles.module.css";
import type { ProblemRow } from "./problem-rows.ts";
import { useRows } from "./rows-context.ts";

type Props = {
  row: ProblemRow;
  draft: Cells;
  onWrite: (draft: Cells) => void;
  onCancel: () => void;
  onValidate: () => void;
};

/** Columns that say one thing together. */
const TOGETHER: readonly (readonly Column[])[] = [
  SESSION_COLUMNS,
  PERSON_COLUMNS.slice(0, 4),
  ["birthInseeCode", "birthPostalCode", "birthCity", "birthCountry"],
  ["billingMode", "prepaymentCode"],
];

/** The cells of a row as fields, under the headings of the file: first those that have to do with what is wrong. */
export function RowForm(props: Props) {
  const page = usePage();
  const { columns, headingOf } = useRows();
  const words = () => page.messages().massImport;
  const [isWhole, setWhole] = createSignal(
    untrack(() => props.row.problems.some(({ column }) => column === null)),
  );
  /** As it was when the form opened: a field does not go while somebody writes. */
  const wrong = untrack(() => props.row.problems.flatMap(({ column }) => column ?? []));
  const concerned = new Set(
    wrong.flatMap((column) => TOGETHER.find((group) => group.includes(column)) ?? [column]),
  );
  const shown = () => (isWhole() ? columns() : columns().filter((each) => concerned.has(each)));
  let form: HTMLFormElement | undefined;

  /** Of the cell as it was judged: what is typed since is judged with the row. */
  const errorOf = (column: Column) => {
    const problem = props.row.problems.find((each) => each.column === column);
    const isAsJudged = props.draft[column] === props.row.cells[column];
    return problem && isAsJudged ? words().problem[problem.code] : undefined;
  };

  onMount(() => {
    if (wrong.length > 0) focusFirstInvalid(form);
    else form?.querySelector("input")?.focus();
  });

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.form}
      aria-label={words().rows.correctFor({ line: props.row.line })}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onValidate();
      }}
    >
      <div class={styles.fields}>
        <For each={shown()}>
          {(column) => (
            <TextField
              label={headingOf(column)}
              autocomplete="off"
              value={props.draft[column]}
              error={errorOf(column)}
              onInput={(typed) => props.onWrite({ ...props.draft, [column]: typed })}
            />
          )}
        </For>
      </div>
      <div class={styles.buttons}>
        <Show when={!isWhole()}>
          <Button look="quiet" onClick={() => setWhole(true)}>
            {words().rows.allColumns}
          </Button>
        </Show>
        <Button onClick={() => props.onCancel()}>{page.messages().action.cancel}</Button>
        <Button look="primary" type="submit">
          {page.messages().action.validate}
        </Button>
      </div>
    </form>
  );
}
