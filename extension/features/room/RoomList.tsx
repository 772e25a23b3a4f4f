import { createSignal, For, Show } from "solid-js";
import { roomCounts } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { useSwitch } from "../../page/use-switch.ts";
import { roomyList, watchRoomyList } from "../../platform/settings.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { isWaiting } from "./alert-words.ts";
import { AlertCard } from "./AlertCard.tsx";
import { CandidateRow } from "./CandidateRow.tsx";
import { NotIncluded } from "./NotIncluded.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";
import { found } from "#core/roster/search.ts";
import { SessionCodes } from "./SessionCodes.tsx";

/** The whole room on one page: alerts, what is to do, then everybody by name. */
export function RoomList() {
  const { messages, format } = usePage();
  const { candidates, alerts, link, lastContact } = useRoom();
  const [typed, setTyped] = createSignal("");
  const shown = () => found(candidates(), typed());
  const calm = () => shown().filter((candidate) => !isWaiting(candidate));
  const toDo = () => calm().filter(({ needsAction }) => needsAction);
  const others = () => calm().filter(({ needsAction }) => !needsAction);
  const counts = () => roomCounts(candidates());
  const words = () => messages().room;
  const isRoomy = useSwitch(roomyList, watchRoomyList);
  /** Without a connection the ends are those that were last heard of. */
  const endWord = () => {
    const seenAt = lastContact();
    return link.state().phase === "live" || seenAt === null
      ? words().list.end
      : words().list.endSeenAt({ time: format().time(seenAt) });
  };

  return (
    <>
      <NotIncluded />
      <SessionCodes />
      <ul class={styles.counts}>
        <li>{words().counts.present(counts())}</li>
        <Show when={counts().absent}>
          {(count) => <li>{messages().absence.count({ count: count() })}</li>}
        </Show>
        <li>{words().counts.started({ count: counts().started })}</li>
        <li>{words().counts.finished({ count: counts().finished })}</li>
      </ul>
      <div class={styles.tools} role="search">
        <SearchField label={words().list.search} value={typed()} onInput={setTyped} />
      </div>
      <For each={alerts()}>{(candidate) => <AlertCard candidate={candidate} />}</For>
      <Show when={toDo().length > 0}>
        <h2 class={styles.section}>
          {words().list.toDo} <span>{toDo().length}</span>
        </h2>
        <ul data-roomy={isRoomy()}>
          <For each={toDo()}>{(candidate) => <CandidateRow candidate={candidate} />}</For>
        </ul>
      </Show>
      <Show when={others().length > 0}>
        <h2 class={styles.section}>
          {words().list.candidates} <span>{others().length}</span>
          <span class={styles.endWord}>{endWord()}</span>
        </h2>
        <ul data-roomy={isRoomy()}>
          <For each={others()}>{(candidate) => <CandidateRow candidate={candidate} />}</For>
        </ul>
      </Show>
      <p class={styles.nothing} role="status">
        <Show when={candidates().length === 0}>{messages().candidate.list.emptyTitle}</Show>
        <Show when={candidates().length > 0 && shown().length === 0}>
          {messages().candidate.list.nothingFound({ words: typed() })}
        </Show>
      </p>
    </>
  );
}
