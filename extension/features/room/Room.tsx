import {
  createComputed,
  createEffect,
  createMemo,
  createSignal,
  Match,
  on,
  Show,
  Switch,
} from "solid-js";
import type { RoomCandidate } from "#core/report/queries.ts";
import type { OpenSession } from "../../page/use-session.ts";
import { Note } from "../../ui/Note.tsx";
import { ToastRegion } from "../../ui/Toast.tsx";
import type { Toast } from "../../ui/toasts.ts";
import { AlertAnswer } from "./AlertAnswer.tsx";
import { AlertsAloud } from "./AlertsAloud.tsx";
import { AlsoFor } from "./AlsoFor.tsx";
import { CandidateSheet } from "./CandidateSheet.tsx";
import { IssueReportForm } from "./IssueReportForm.tsx";
import { Leave } from "./Leave.tsx";
import { NotIncluded } from "./NotIncluded.tsx";
import { RoomBanners } from "./RoomBanners.tsx";
import { RoomFoot } from "./RoomFoot.tsx";
import { RoomHead } from "./RoomHead.tsx";
import { RoomJournal } from "./RoomJournal.tsx";
import { RoomList } from "./RoomList.tsx";
import { RoomSettings } from "./RoomSettings.tsx";
import { RoomProvider, useRoom, type RoomRehearsal } from "./room-context.tsx";
import styles from "./Room.module.css";
import { WhomList } from "./WhomList.tsx";
import { WrapUp } from "./WrapUp.tsx";

type Props = {
  open: OpenSession;
  /** A member goes back to the list of sessions. */
  onLeave: () => void;
  rehearsal?: RoomRehearsal;
};

/** The invigilator's room: who is here, who has started, who needs help. */
export function Room(props: Props) {
  const [toasts, setToasts] = createSignal<{ say: (toast: Toast) => void }>();
  const [isLeaving, setLeaving] = createSignal(false);
  /** Whoever has entered with a password needs it to come back, and is asked. */
  const isAsked = () => !props.rehearsal && props.open.known.role !== "member";
  const leave = () => (isAsked() ? setLeaving(true) : props.onLeave());

  return (
    <RoomProvider
      open={props.open}
      say={(toast) => toasts()?.say(toast)}
      rehearsal={props.rehearsal ?? null}
    >
      <div class={styles.room}>
        <div class={styles.top}>
          <RoomHead onLeave={leave} />
          <Show when={props.rehearsal?.isGuideShown()}>{props.rehearsal?.guide()}</Show>
        </div>
        <main class={styles.body} tabIndex={-1}>
          <Show when={props.rehearsal?.hasEnded()}>{props.rehearsal?.ending()}</Show>
          <RoomBanners />
          <Here />
          <AlertsAloud />
          <ToastRegion ref={setToasts} />
        </main>
        <RoomFoot />
      </div>
      <Leave isOpen={isLeaving()} onClose={() => setLeaving(false)} />
    </RoomProvider>
  );
}

/** What is looked at; a candidate who is no longer enrolled takes one back to the list. */
function Here() {
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
  // Another view begins at its top, as another page would; the list is found where it was left. Before anything is
  // drawn: to scroll lays out the page.
  createComputed(
    on(place, ({ view }) => view !== "list" && window.scrollTo(0, 0), { defer: true }),
  );

  return (
    <>
      <div role="alert" class={styles.refusal}>
        <Show when={refusal()}>{(sentence) => <Note tone="signal">{sentence()}</Note>}</Show>
      </div>
      {/* Everything is opened from it and leads back to it: it stays, and is only taken out of sight. */}
      <div class={styles.list} data-out-of-sight={isListed() ? undefined : ""}>
        {list}
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
    </>
  );
}
