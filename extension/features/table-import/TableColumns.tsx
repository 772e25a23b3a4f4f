import { createMemo, createUniqueId, For, Show } from "solid-js";
import { targetsOf, type Target } from "#core/table/targets.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useMember } from "../account/member-context.ts";
import styles from "../mass-import/MassFiles.module.css";
import type { TableImport } from "./create-table-import.ts";
import { isInRegister, missingTargets } from "./missing-targets.ts";
import type { TableAnswer } from "./table-desk.ts";
import { TablePlace } from "./TablePlace.tsx";

/** What each column of the table is: as its headings propose, until somebody says otherwise. */
export function TableColumns(props: { table: TableImport; answer: TableAnswer }) {
  const page = usePage();
  const { member } = useMember();
  const id = createUniqueId();
  const words = () => page.messages().table;
  const missing = createMemo(() => missingTargets(props.answer.layout.targets, member().profile));
  const missingWords = () => {
    const isKnown = (props.table.beside()?.pupils.length ?? 0) > 0 && missing().every(isInRegister);
    const { missing: asked, missingButKnown } = words().columns;
    const names = missing().map((target) => words().target[target]);
    const listed = new Intl.ListFormat(page.language()).format(names);
    return (isKnown ? missingButKnown : asked)({ names: listed });
  };
  const choices = createMemo(() => [
    { value: "", label: words().columns.unread },
    ...targetsOf(member().profile).map((value) => ({ value, label: words().target[value] })),
  ]);
  /** By place, so that a select keeps the focus while all is judged anew. */
  const places = createMemo(() => props.answer.columns.map(({ at }) => at), [], {
    equals: (some, others) => some.join() === others.join(),
  });
  const columnAt = (at: number) => props.answer.columns.find((each) => each.at === at);
  const samplesOf = (samples: readonly string[]) =>
    samples.length === 0
      ? words().columns.empty
      : words().columns.samples({ samples: samples.join(", ") });

  function assign(at: number, value: string): void {
    const target = targetsOf(member().profile).find((each): each is Target => each === value);
    void props.table.assign(at, target ?? null);
  }

  return (
    <section class={styles.rows} aria-labelledby={id}>
      <h2 id={id}>{words().columns.title}</h2>
      <p>{words().columns.text}</p>
      <TablePlace table={props.table} answer={props.answer} />
      <div class={styles.fields}>
        <For each={places()}>
          {(at) => (
            <Show when={columnAt(at)}>
              {(column) => (
                <SelectField
                  label={column().heading || words().columns.unnamed({ letter: column().letter })}
                  hint={samplesOf(column().samples)}
                  choices={choices()}
                  value={props.answer.layout.targets[at] ?? ""}
                  onChange={(value) => assign(at, value)}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <Show when={props.table.corrections().size + props.table.drafts().size > 0}>
        <Remark>{words().columns.forgets}</Remark>
      </Show>
      <Show when={missing().length > 0}>
        <Note tone="attention">{missingWords()}</Note>
      </Show>
    </section>
  );
}
