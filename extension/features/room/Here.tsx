import { createEffect, createMemo, Match, on, onCleanup, Show, Switch } from "solid-js";
import type { RoomCandidate } from "#core/report/queries.ts";
import { beforePaint } from "../../platform/after-paint.ts";
import { Note } from "../../ui/Note.tsx";
import { AlertAnswer } from "./AlertAnswer.tsx";
import { AlsoFor } from "./AlsoFor.tsx";
import { CandidateSheet } from "./CandidateSheet.tsx";
import { IssueReportForm } from "./IssueReportForm.tsx";
import { NotIncluded } from "./NotIncluded.tsx";
import styles from "./Room.module.css";
import { useRoom } from "./room-context.tsx";
import { RoomGuide } from "./RoomGuide.tsx";
import { RoomJournal } from "./RoomJournal.tsx";
import { RoomList } from "./RoomList.tsx";
import { RoomSettings } from "./RoomSettings.tsx";
import { WhomList } from "./WhomList.tsx";
import { WrapUp } from "./WrapUp.tsx";

/** What is looked at; a candidate who is no longer enrolled takes one back to the list. */
export function Here() {
  const { place, candidates, refusal, go, facts } = useRoom();
  const candidate = createMemo(() => {
    const here = place();
    if (!("candidate" in here)) return null;
    return candidates().find(({ id }) => id === here.candidate) ?? null;
  });
  const about = (view: string): RoomCandidate | null =>
    place().view === view ? candidate() : null;
  const issueReport = () => {
    const here = place();
    return "issueReport" in here ? here.issueReport : null;
  };

  const isListed = () => place().view === "list" && facts().lifecycle !== "deleted";
  const list = <RoomList />;
  createEffect(() => {
    if ("candidate" in place() && !candidate()) go({ view: "list" });
  });
  // Another view begins at its top, as another page would; the list is found where it was left.
  createEffect(
    on(
      place,
      ({ view }) => view !== "list" && onCleanup(beforePaint(() => window.scrollTo(0, 0))),
      { defer: true },
    ),
  );

  return (
    <>
      <div role="alert" class={styles.refusal}>
        <Show when={refusal()}>{(sentence) => <Note tone="signal">{sentence()}</Note>}</Show>
      </div>
      <Switch>
        <Match when={place().view === "list" && !isListed()}>
          <NotIncluded />
        </Match>
        <Match when={place().view === "whom"}>
          <WhomList />
        </Match>
        <Match when={place().view === "journal"}>
          <RoomJournal />
        </Match>
        <Match when={place().view === "wrap-up"}>
          <WrapUp />
        </Match>
        <Match when={place().view === "settings"}>
          <RoomSettings />
        </Match>
        <Match when={place().view === "guide"}>
          <RoomGuide />
        </Match>
        {/* What was begun about one candidate is never there for another one. */}
        <Match when={about("candidate")}>
          {(one) => (
            <Show when={one().id} keyed>
              <CandidateSheet candidate={one()} />
            </Show>
          )}
        </Match>
        <Match when={about("alert")}>
          {(one) => (
            <Show when={one().id} keyed>
              <AlertAnswer candidate={one()} />
            </Show>
          )}
        </Match>
        <Match when={about("also-for")}>
          {(one) => (
            <Show when={issueReport()} keyed>
              {(id) => <AlsoFor candidate={one()} id={id} />}
            </Show>
          )}
        </Match>
        <Match when={about("issue-report")}>
          {(one) => (
            <Show when={issueReport()} keyed>
              {(id) => <IssueReportForm candidate={one()} id={id} />}
            </Show>
          )}
        </Match>
      </Switch>
      {/* Everything is opened from it and leads back to it: it stays, and is only taken out of sight. */}
      <div class={styles.list} data-out-of-sight={isListed() ? undefined : ""}>
        {list}
      </div>
    </>
  );
}
