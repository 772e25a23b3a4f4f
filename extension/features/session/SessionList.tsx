import CalendarPlus from "lucide-solid/icons/calendar-plus";
import { createMemo, createSignal, Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { mayImportSessions } from "#core/mass-import/policy.ts";
import { usePage } from "../../page/page.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { useKeys } from "../keys/use-keys.ts";
import { LinkButton } from "./LinkButton.tsx";
import { ListFilters } from "./ListFilters.tsx";
import { inStage, onDays, stageCounts } from "./list-view.ts";
import { createLocalNow } from "./local-now.ts";
import { SessionDeletion } from "./SessionDeletion.tsx";
import { useSessions } from "./sessions-context.tsx";
import { found } from "./session-text.ts";
import { SessionTable } from "./SessionTable.tsx";

export function SessionList() {
  const page = usePage();
  const { lines, textOf, typed, choice, hide } = useSessions();
  const { member } = useMember();
  const mayImport = () => mayImportSessions(member().profile).ok;
  const now = createLocalNow();
  const words = () => page.messages().session.list;
  const searched = createMemo(() => found(onDays(lines() ?? [], choice()), typed(), textOf()));
  const shown = createMemo(() => inStage(searched(), choice().stage, now()));
  const [leaving, setLeaving] = createSignal<SessionId | null>(null);
  /** As it is by now: a colleague may enrol somebody while the question is asked. */
  const leavingLine = createMemo(() => lines()?.find(({ id }) => id === leaving()) ?? null);
  let search: HTMLInputElement | undefined;
  usePageTitle(() => words().title);
  useKeys({ "/": () => search?.select() });

  return (
    <Sheet
      title={words().title}
      actions={
        <>
          <Show when={lines()}>
            <LinkButton to="/files">
              {mayImport()
                ? page.messages().massImport.link
                : page.messages().massImport.exportLink}
            </LinkButton>
          </Show>
          <Show when={lines()?.length}>
            <LinkButton to="/new" look="primary">
              {words().create}
            </LinkButton>
          </Show>
        </>
      }
    >
      <Show
        when={lines()?.length}
        fallback={
          <Show when={lines()}>
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
        <ListFilters
          counts={stageCounts(searched(), now())}
          searchRef={(field) => (search = field)}
        />
        <p class="visually-hidden" role="status">
          <Show when={shown().length < (lines()?.length ?? 0)}>
            {words().count({ count: shown().length })}
          </Show>
        </p>
        <Show when={shown().length === 0}>
          <p>{words().nothingFound}</p>
        </Show>
        <div hidden={shown().length === 0}>
          <SessionTable lines={shown()} now={now()} onDelete={({ id }) => setLeaving(id)} />
        </div>
      </Show>
      <SessionDeletion line={leavingLine()} onClose={() => setLeaving(null)} onGone={hide} />
    </Sheet>
  );
}
