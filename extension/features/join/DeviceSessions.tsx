import CalendarX2 from "lucide-solid/icons/calendar-x-2";
import { createMemo, createResource, For, Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { openTab } from "../../platform/panel.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { memberOf } from "../account/member.ts";
import { GuideFold } from "../guide/GuideFold.tsx";
import { isInHand } from "../opening/begun.ts";
import { OpeningInPanel } from "../opening/OpeningInPanel.tsx";
import { useWaitsFor } from "../opening/use-waits-for.ts";
import { Offer } from "../rehearsal/Offer.tsx";
import { createLocalNow } from "../session/local-now.ts";
import { deviceSessions, openable } from "./device-sessions.ts";
import styles from "./Join.module.css";

type Props = { onOpen: (session: SessionId) => void; onRehearse: () => void };

/** For a member, who needs no code: today's sessions of this device. */
export function DeviceSessions(props: Props) {
  const { messages, format, documents, account } = usePage();
  const now = createLocalNow();
  const today = () => now().date;
  const [sessions] = createResource(today, (day) => deviceSessions(documents, day));
  const member = createMemo(() => memberOf(account()));
  const waitsFor = useWaitsFor(member);
  const found = createMemo(() => {
    const { centres = [] } = member()?.account ?? {};
    return openable(sessions.latest ?? [], { centres, today: today() });
  });
  /** A centre that waits does not miss what it cannot have yet. [CE6] */
  const hasList = () => sessions.latest && (waitsFor() === null || found().length > 0);
  /** Of the centre whose space is said to wait. [CE8] */
  const inHand = () =>
    found().filter((session) => session.centre === member()?.centre && isInHand(session));

  return (
    <main class={styles.join}>
      <header class={styles.brand}>
        <Mark />
        <span>{messages().app.name}</span>
      </header>
      <Show
        when={waitsFor()}
        fallback={<h1>{messages().popup.today({ day: format().weekday(today()) })}</h1>}
      >
        {(day) => <OpeningInPanel opensOn={day()} begun={inHand().length} />}
      </Show>
      <Show when={hasList()}>
        <ul class={styles.sessions}>
          <For
            each={found()}
            fallback={
              <li>
                <EmptyState
                  icon={CalendarX2}
                  title={messages().popup.nothingToday}
                  act={<Button onClick={() => void openTab()}>{messages().popup.openTab}</Button>}
                >
                  {messages().session.list.emptyText}
                </EmptyState>
              </li>
            }
          >
            {(session) => (
              <li>
                <button
                  type="button"
                  class={styles.session}
                  onClick={() => props.onOpen(session.id)}
                >
                  <b>
                    {session.time} {session.room}
                  </b>
                  <span>{session.site}</span>
                  <span>{titleOf(session.number)}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <GuideFold />
      <Offer onStart={() => props.onRehearse()} />
    </main>
  );

  function titleOf(sessionNumber: number | null): string {
    const { session } = messages();
    return sessionNumber === null ? session.titlePending : session.title({ sessionNumber });
  }
}
