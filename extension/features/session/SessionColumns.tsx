import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import { For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import styles from "./SessionTable.module.css";
import type { Column, Sorting } from "./list-view.ts";

type Props = {
  /** null: in groups. */
  sorting: Sorting | null;
  onSort: (column: Column) => void;
};

/** In the order of the guide. */
const COLUMNS: readonly { column: Column; kind?: "number" }[] = [
  { column: "number" },
  { column: "site" },
  { column: "room" },
  { column: "date" },
  { column: "time" },
  { column: "invigilators" },
  { column: "enrolled", kind: "number" },
  { column: "started", kind: "number" },
  { column: "status" },
];
/** The heads of the columns, in the words of the guide; a press sorts by one. [SL2] */
export function SessionColumns(props: Props) {
  const page = usePage();
  const name = (column: Column) => {
    const { field, list } = page.messages().session;
    const names: Record<Column, string> = {
      number: field.numberShort,
      site: field.site,
      room: field.roomShort,
      date: field.dateShort,
      time: field.timeShort,
      invigilators: field.invigilators,
      enrolled: list.enrolled,
      started: list.started,
      status: list.status,
    };
    return names[column];
  };
  const order = (column: Column) => {
    if (props.sorting?.column !== column) return undefined;
    return props.sorting.isDescending ? "descending" : "ascending";
  };

  return (
    <thead role="rowgroup">
      <tr role="row">
        <For each={COLUMNS}>
          {({ column, kind }) => (
            <th role="columnheader" scope="col" data-kind={kind} aria-sort={order(column)}>
              <button type="button" class={styles.sort} onClick={() => props.onSort(column)}>
                {name(column)}
                <Show when={order(column)}>
                  {(current) => (current() === "ascending" ? <ArrowUp /> : <ArrowDown />)}
                </Show>
              </button>
            </th>
          )}
        </For>
        <th role="columnheader" scope="col">
          <span class="visually-hidden">{page.messages().session.list.acts}</span>
        </th>
      </tr>
    </thead>
  );
}
