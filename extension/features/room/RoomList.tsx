import { createEffect, createMemo, createSignal, For, onCleanup, Show, type JSX } from "solid-js";
import { roomCounts, type RoomCandidate } from "#core/report/queries.ts";
import type { EnrolledCandidate } from "#core/roster/queries.ts";
import { found, keptWords } from "#core/roster/search.ts";
import { usePage } from "../../page/page.tsx";
import { useSwitch } from "../../page/use-switch.ts";
import { afterPaint } from "../../platform/after-paint.ts";
import { roomyList, watchRoomyList } from "../../platform/settings.ts";
import { inFrames } from "../../ui/in-frames.ts";
import { createKeptRows } from "../../ui/kept-rows.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { isWaiting } from "./alert-words.ts";
import { AddendaTold } from "./AddendaTold.tsx";
import { AlertCard } from "./AlertCard.tsx";
import { CANDIDATE_ROWS } from "./candidate-rows.ts";
import { CandidateRow } from "./CandidateRow.tsx";
import { NotIncluded } from "./NotIncluded.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";
import { SessionCodes } from "./SessionCodes.tsx";
import { useComeBack } from "./use-come-back.ts";

/** The whole room on one page: alerts, what is to do, then everybody by name. */
export function RoomList() {
  const { messages, format } = usePage();
  const { candidates, parts, alerts, isLive, lastContact, place } = useRoom();
  const [typed, setTyped] = createSignal("");
  const wordsOf = keptWords<EnrolledCandidate>();
  const matching = createMemo(
    () => new Set(found(parts.enrolled, typed(), wordsOf).map(({ id }) => id)),
  );
  const isFound = ({ id }: RoomCandidate) => matching().has(id);
  const calm = createMemo(() => candidates().filter((candidate) => !isWaiting(candidate)));
  const allToDo = createMemo(() => calm().filter(({ needsAction }) => needsAction));
  const allOthers = createMemo(() => calm().filter(({ needsAction }) => !needsAction));
  const toDo = createMemo(() => allToDo().filter(isFound));
  const others = createMemo(() => allOthers().filter(isFound));
  const toDoShown = inFrames(
    createMemo(() => toDo()),
    CANDIDATE_ROWS,
  );
  const othersShown = inFrames(
    createMemo(() => others()),
    CANDIDATE_ROWS,
  );
  const counts = createMemo(() => roomCounts(candidates()));
  // Each list has rows of its own: one that goes to the other is made there, for a moment it is in both.
  const rowToDo = createKeptRows(rowOf, allToDo);
  const otherRow = createKeptRows(rowOf, allOthers);
  const words = () => messages().room;
  const isRoomy = useSwitch(roomyList, watchRoomyList);
  /** Without a connection the ends are those that were last heard of. */
  const endWord = () => {
    const seenAt = lastContact();
    return isLive() || seenAt === null
      ? words().list.end
      : words().list.endSeenAt({ time: format().time(seenAt) });
  };

  let list: HTMLDivElement | undefined;
  useComeBack(() => list);
  // Whoever has opened something has found whom they looked for; they see that first.
  createEffect(() => place().view !== "list" && onCleanup(afterPaint(() => setTyped(""))));

  return (
    <div ref={(element) => (list = element)}>
      <NotIncluded />
      <AddendaTold />
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
          <For each={toDoShown()}>{rowToDo}</For>
        </ul>
      </Show>
      <Show when={others().length > 0}>
        <h2 class={styles.section}>
          {words().list.candidates} <span>{others().length}</span>
          <span class={styles.endWord}>{endWord()}</span>
        </h2>
        <ul data-roomy={isRoomy()}>
          <For each={othersShown()}>{otherRow}</For>
        </ul>
      </Show>
      <p class={styles.nothing} role="status">
        <Show when={candidates().length === 0}>{messages().candidate.list.emptyTitle}</Show>
        <Show when={candidates().length > 0 && !candidates().some(isFound)}>
          {messages().candidate.list.nothingFound({ words: typed() })}
        </Show>
      </p>
    </div>
  );
}

function rowOf(candidate: RoomCandidate): JSX.Element {
  return <CandidateRow candidate={candidate} />;
}
