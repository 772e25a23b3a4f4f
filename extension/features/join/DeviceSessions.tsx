import CalendarX2 from "lucide-solid/icons/calendar-x-2";
import { createResource, For, Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { openTab } from "../../platform/panel.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { memberOf } from "../account/member.ts";
import { hasBegun } from "../opening/begun.ts";
import { OpeningInPanel } from "../opening/OpeningInPanel.tsx";
import { useWaitsFor } from "../opening/use-waits-for.ts";
import { Offer } from "../rehearsal/Offer.tsx";
import { deviceSessions, todayHere } from "./device-sessions.ts";
import styles from "./Join.module.css";

type Props = { onOpen: (session: SessionId) => void; onRehearse: () => void };

/** For a member, who needs no code: today's sessions of this device. */
export function DeviceSessions(props: Props) {
  const { messages, format, documents, account } = usePage();
  const [sessions] = createResource(() => deviceSessions(documents, todayHere(new Date())));
  const waitsFor = useWaitsFor(() => memberOf(account()));
  /** Before the space opens, what has begun, if anything has. [CE8] */
  const shown = () => {
    if (waitsFor() === null) return sessions();
    const begun = sessions()?.filter(hasBegun) ?? [];
    return begun.length > 0 ? begun : undefined;
  };

  return (
    <main class={styles.join}>
      <header class={styles.brand}>
        <Mark />
        <span>{messages().app.name}</span>
      </header>
      <Show
        when={waitsFor()}
        fallback={
          <h1>{messages().popup.today({ day: format().weekday(todayHere(new Date())) })}</h1>
        }
      >
        {(day) => <OpeningInPanel opensOn={day()} begun={shown()?.length ?? 0} />}
      </Show>
      <Show when={shown()}>
        {(found) => (
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
        )}
      </Show>
      <Offer onStart={() => props.onRehearse()} />
    </main>
  );

  function titleOf(sessionNumber: number | null): string {
    const { session } = messages();
    return sessionNumber === null ? session.titlePending : session.title({ sessionNumber });
  }
}
