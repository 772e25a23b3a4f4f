import CalendarPlus from "lucide-solid/icons/calendar-plus";
import { createSignal, For, Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { createView } from "../../documents/create-view.ts";
import { usePage } from "../../page/page.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { LinkButton } from "./LinkButton.tsx";
import { createLocalNow } from "./local-now.ts";
import { found, groupsOf, type Group } from "./session-groups.ts";
import type { SessionLine } from "./session-line.ts";
import styles from "./SessionList.module.css";
import { SessionDeletion } from "./SessionDeletion.tsx";
import { COLUMNS, SessionColumns, SessionRow } from "./SessionRow.tsx";
import { TableRegion } from "./TableRegion.tsx";

type Props = {
  /** undefined while they are read from disk. */
  lines: readonly SessionLine[] | undefined;
  /** This session has just been deleted. */
  onGone: (session: SessionId) => void;
};

export function SessionList(props: Props) {
  const page = usePage();
  const now = createLocalNow();
  const words = () => page.messages().session.list;
  const [search, setSearch] = createSignal("");
  const view = createView(() => ({
    groups: groupsOf(found(props.lines ?? [], search()), now()),
  }));
  const shown = () => view().groups;
  const [leaving, setLeaving] = createSignal<SessionLine | null>(null);
  usePageTitle(() => words().title);

  const heading = (group: Group) => {
    switch (group) {
      case "today":
        return words().today({ day: page.format().weekday(now().date) });
      case "to-finalise":
        return words().filterToFinalise;
      case "upcoming":
        return words().filterUpcoming;
      case "not-held":
        return page.messages().session.status.created["not-held"];
      case "sent":
        return words().sent;
    }
  };

  return (
    <Sheet
      title={words().title}
      actions={
        <Show when={props.lines?.length}>
          <LinkButton to="/new" look="primary">
            {words().create}
          </LinkButton>
        </Show>
      }
    >
      <Show
        when={props.lines?.length}
        fallback={
          <Show when={props.lines}>
            <EmptyState
              icon={CalendarPlus}
              title={words().emptyTitle}
              act={
                <LinkButton to="/new" look="primary">
                  {words().createFirst}
                </LinkButton>
              }
            >
              {words().emptyText}
            </EmptyState>
          </Show>
        }
      >
        <div class={styles.search}>
          <SearchField label={words().search} value={search()} onInput={setSearch} />
        </div>
        <p class="visually-hidden" role="status">
          <Show when={search() !== ""}>
            {words().count({ count: shown().flatMap(({ lines }) => lines).length })}
          </Show>
        </p>
        <Show when={shown().length} fallback={<p>{words().nothingFound}</p>}>
          <TableRegion name={words().title} look="bleed">
            <SessionColumns />
            <For each={shown()}>
              {(group) => (
                <tbody>
                  <tr>
                    <th colspan={COLUMNS} scope="rowgroup">
                      {heading(group.id)}
                    </th>
                  </tr>
                  <For each={group.lines}>
                    {(line) => <SessionRow line={line} now={now()} onDelete={setLeaving} />}
                  </For>
                </tbody>
              )}
            </For>
          </TableRegion>
        </Show>
      </Show>
      <SessionDeletion line={leaving()} onClose={() => setLeaving(null)} onGone={props.onGone} />
    </Sheet>
  );
}
