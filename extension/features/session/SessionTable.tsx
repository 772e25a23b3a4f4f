import { createMemo, For, Show, type Accessor } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import type { LocalNow } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { inFrames } from "../../ui/in-frames.ts";
import { groupsOf, nextSorting, sorted, type Group } from "./list-view.ts";
import { COLUMN_COUNT, SessionColumns } from "./SessionColumns.tsx";
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
/** Rows under one heading, or all of them under none. */
type Block = { heading: Group | null; ids: readonly SessionId[] };

/** The sessions that are left, in groups or by one column. */
export function SessionTable(props: Props) {
  const page = usePage();
  const { choice, choose } = useSessions();
  let table: HTMLDivElement | undefined;
  const rows = useRows(() => table);
  const byId = createMemo(() => new Map(props.lines.map((line) => [line.id, line])));
  const blocks = createMemo<readonly Block[]>(() => {
    const { sorting } = choice();
    if (sorting) return [{ heading: null, ids: ids(sorted(props.lines, sorting, props.now)) }];
    return groupsOf(props.lines, props.now).map(({ id, lines }) => ({
      heading: id,
      ids: ids(lines),
    }));
  });
  // A row under another heading is another row.
  const drawn = inFrames(
    createMemo(() =>
      blocks().flatMap(({ heading, ids: own }) => own.map((id) => keyOf(heading, id))),
    ),
  );
  const areDrawn = createMemo(() => new Set(drawn()));
  const headings = createMemo(() => blocks().map(({ heading }) => heading));
  const rowsUnder = (heading: Group | null) =>
    blocks()
      .find((block) => block.heading === heading)
      ?.ids.filter((id) => areDrawn().has(keyOf(heading, id)));

  return (
    <div class={styles.table} ref={(element) => (table = element)} onKeyDown={rows.onKeyDown}>
      <TableRegion name={page.messages().session.list.title} look="bleed">
        <SessionColumns
          sorting={choice().sorting}
          onSort={(column) => choose({ sorting: nextSorting(choice().sorting, column) })}
        />
        <For each={headings()}>
          {(heading) => (
            <tbody>
              <Show when={heading}>
                {(group) => (
                  <tr>
                    <th colspan={COLUMN_COUNT} scope="rowgroup">
                      <GroupName group={group()} now={props.now} />
                    </th>
                  </tr>
                )}
              </Show>
              <For each={rowsUnder(heading)}>
                {(id) => (
                  <RowOf line={() => byId().get(id)} now={props.now} onDelete={props.onDelete} />
                )}
              </For>
            </tbody>
          )}
        </For>
      </TableRegion>
    </div>
  );
}

/** Found by its id, so that the row keeps the focus whatever becomes of the session. */
function RowOf(
  props: Pick<Props, "now" | "onDelete"> & { line: Accessor<SessionLine | undefined> },
) {
  return (
    <Show when={props.line()}>
      {(line) => <SessionRow line={line()} now={props.now} onDelete={props.onDelete} />}
    </Show>
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

function keyOf(heading: Group | null, id: SessionId): string {
  return `${heading} ${id}`;
}

function ids(lines: readonly SessionLine[]): readonly SessionId[] {
  return lines.map(({ id }) => id);
}
