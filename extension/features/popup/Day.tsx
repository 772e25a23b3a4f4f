import CalendarCheck2 from "lucide-solid/icons/calendar-check-2";
import { For, Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import type { LocalNow } from "#core/session/queries.ts";
import { useSurroundings } from "../../page/page.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { Member } from "../account/member.ts";
import type { SessionLine } from "../session/session-line.ts";
import { MemberCard } from "./MemberCard.tsx";
import styles from "./Popup.module.css";
import type { PopupSessions } from "./popup-sessions.ts";

type Props = {
  member: Member;
  sessions: PopupSessions;
  now: LocalNow;
  /** Whether the server is there to be asked for what is missing. */
  isAsking: boolean;
  /** Whether the server's list has this session. */
  isListed: (session: SessionId) => boolean;
};

/** Today's sessions, then those that wait to be finalised. */
export function Day(props: Props) {
  const { messages, format } = useSurroundings();
  const words = () => messages().popup;
  const cards = (lines: readonly SessionLine[]) => (
    <ul class={styles.cards}>
      <For each={lines}>
        {(line) => (
          <MemberCard
            line={line}
            now={props.now}
            me={props.member.person}
            isAsking={props.isAsking}
            isListed={props.isListed(line.id)}
          />
        )}
      </For>
    </ul>
  );
  const next = () => {
    const line = props.sessions.next;
    if (!line) return words().nothingPlanned;
    const { time, room } = line;
    return words().next({ day: format().nearDay(line.date), time, room });
  };

  return (
    <>
      <section class={styles.section}>
        <div class={styles.sectionHead}>
          <h2>{words().today({ day: format().nearDay(props.now.date) })}</h2>
          <Show when={props.sessions.today.length}>
            {(count) => <span>{words().sessions({ count: count() })}</span>}
          </Show>
        </div>
        <Show when={props.member.account.centres.length > 1}>
          <p class={styles.centre}>{props.member.centreName}</p>
        </Show>
        <Show
          when={props.sessions.today.length}
          fallback={
            <EmptyState icon={CalendarCheck2} title={words().nothingToday}>
              {next()}
            </EmptyState>
          }
        >
          {cards(props.sessions.today)}
        </Show>
      </section>
      <Show when={props.sessions.toFinalise.length}>
        <section class={styles.section}>
          <div class={styles.sectionHead}>
            <h2>{words().toFinalise}</h2>
          </div>
          {cards(props.sessions.toFinalise)}
        </section>
      </Show>
    </>
  );
}
