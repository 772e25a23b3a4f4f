import { createMemo, For, Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import type { LocalNow } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { inFrames } from "../../ui/in-frames.ts";
import { createKeptRows } from "../../ui/kept-rows.ts";
import { groupsOf, nextSorting, sorted, type Group } from "./list-view.ts";
import { SessionColumns } from "./SessionColumns.tsx";
import type { SessionLine } from "./session-line.ts";
import { SessionRow } from "./SessionRow.tsx";
import { useSessions } from "./sessions-context.tsx";
import styles from "./SessionTable.module.css";
import { TableRegion } from "./TableRegion.tsx";
import { useRows } from "./use-rows.ts";

type Props = {
  lines: readonly SessionLine[];
  now: LocalNow;
  /** The bin at the end of a line was pressed. */
  onDelete: (line: SessionLine) => void;
};
/** A heading, or the session of a row. */
type Entry = { heading: Group } | SessionId;

/** The same objects each time: a row that stays is moved, not made anew, and so is a heading. */
const HEADINGS: Readonly<Record<Group, { heading: Group }>> = {
  today: { heading: "today" },
  "to-finalise": { heading: "to-finalise" },
  upcoming: { heading: "upcoming" },
  "not-held": { heading: "not-held" },
  sent: { heading: "sent" },
};

/** The sessions that are left, in groups or by one column. */
export function SessionTable(props: Props) {
  const page = usePage();
  const { lines: all, choice, choose } = useSessions();
  let table: HTMLDivElement | undefined;
  const rows = useRows(() => table);
  const byId = createMemo(() => new Map(all()?.map((line) => [line.id, line])));
  /** Found by its id, so that the row keeps the focus whatever becomes of the session. */
  const rowOf = createKeptRows((id: SessionId) => (
    <Show when={byId().get(id)}>
      {(line) => <SessionRow line={line()} now={props.now} onDelete={props.onDelete} />}
    </Show>
  ));
  const shown = inFrames(
    createMemo<readonly Entry[]>(() => {
      const { sorting } = choice();
      if (sorting) return ids(sorted(props.lines, sorting, props.now));
      const groups = groupsOf(props.lines, props.now);
      return groups.flatMap(({ id, lines }) => [HEADINGS[id], ...ids(lines)]);
    }),
  );

  return (
    <div class={styles.table} ref={(element) => (table = element)} onKeyDown={rows.onKeyDown}>
      <TableRegion name={page.messages().session.list.title} look="bleed" isLong>
        <SessionColumns
          sorting={choice().sorting}
          onSort={(column) => choose({ sorting: nextSorting(choice().sorting, column) })}
        />
        <tbody role="rowgroup">
          <For each={shown()}>
            {(entry) =>
              typeof entry === "string" ? (
                rowOf(entry)
              ) : (
                <tr role="row">
                  <th role="columnheader" scope="colgroup">
                    <GroupName group={entry.heading} now={props.now} />
                  </th>
                </tr>
              )
            }
          </For>
        </tbody>
      </TableRegion>
    </div>
  );
}

function GroupName(props: { group: Group; now: LocalNow }) {
  const page = usePage();
  const name = () => {
    const { list } = page.messages().session;
    switch (props.group) {
      case "today":
        return list.today({ day: page.format().weekday(props.now.date) });
      case "to-finalise":
        return list.filter["to-finalise"];
      case "upcoming":
        return list.filter.upcoming;
      case "not-held":
        return list.filter["not-held"];
      case "sent":
        return list.sent;
    }
  };
  return <>{name()}</>;
}

function ids(lines: readonly SessionLine[]): readonly SessionId[] {
  return lines.map(({ id }) => id);
}
