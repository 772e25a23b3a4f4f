import { createMemo, createSignal, lazy, Show } from "solid-js";
import { knownSessions } from "../../documents/known-sessions.ts";
import { createView } from "../../documents/create-view.ts";
import { createReading } from "../../page/create-reading.ts";
import { useSurroundings } from "../../page/page.tsx";
import { SyncIndicator } from "../../ui/SyncIndicator.tsx";
import { Note } from "../../ui/Note.tsx";
import type { Member } from "../account/member.ts";
import { useCentre } from "../account/use-centre.ts";
import { hasBegun, isInHand } from "../opening/begun.ts";
import { OpeningInPopup } from "../opening/OpeningInPopup.tsx";
import { createLocalNow } from "../session/local-now.ts";
import { heardOf, linesOf, type SessionLine } from "../session/session-line.ts";
import { unlistedIds } from "../session/unlisted.ts";
import { Day } from "./Day.tsx";
import { InHead } from "./Frame.tsx";
import { listLabel, listTone } from "./list-sync.ts";
import styles from "./Popup.module.css";
import { popupSessions } from "./popup-sessions.ts";
import { useListSync } from "./use-list-sync.ts";

/** Brings the documents and Automerge: only for sessions that the server does not know yet. */
const Unlisted = lazy(async () => ({ default: (await import("./Unlisted.tsx")).Unlisted }));

type Props = {
  member: Member;
  /** The day on which the centre's space opens; null once it is open. [CE6] */
  waitsFor: string | null;
  syncPlace: HTMLElement | undefined;
};

/** The day of a centre, for somebody who works there. */
export function MemberDay(props: Props) {
  const page = useSurroundings();
  const centre = useCentre(() => props.member);
  const now = createLocalNow();
  const sync = useListSync(centre);
  const [known] = createReading(() => knownSessions(page.database()));
  const [unlisted, setUnlisted] = createSignal<SessionLine[]>([]);

  const facts = () => centre()?.facts() ?? [];
  const listed = createMemo(() => linesOf(facts()));
  const hasUnlisted = createMemo(
    () =>
      centre() !== undefined &&
      unlistedIds(known() ?? [], { centre: props.member.centre, listed: heardOf(facts()) }).length >
        0,
  );
  const reached = () =>
    [...listed(), ...unlisted()].filter((line) => props.waitsFor === null || hasBegun(line));
  const sessions = createView(() => popupSessions(reached(), now()));
  const hasDay = () =>
    props.waitsFor === null || sessions().today.length + sessions().toFinalise.length > 0;
  const inHand = () => reached().filter(isInHand).length;
  const isAsking = () => sync() === "connected" || sync() === "kept";

  return (
    <>
      <InHead place={props.syncPlace}>
        <SyncIndicator tone={listTone(sync())} text={listLabel(sync(), page.messages())} />
      </InHead>
      <Show when={sync() === "expired"}>
        <div class={styles.note}>
          <Note tone="attention" live="polite">
            {page.messages().popup.expired}
          </Note>
        </div>
      </Show>
      <Show when={centre()}>
        {(open) => (
          <>
            <Show when={props.waitsFor}>
              {(day) => <OpeningInPopup opensOn={day()} begun={inHand()} />}
            </Show>
            <Show when={hasDay()}>
              <Day
                member={props.member}
                sessions={sessions()}
                now={now()}
                isAsking={isAsking()}
                isListed={(id) => listed().some((line) => line.id === id)}
              />
            </Show>
            <Show when={hasUnlisted()}>
              <Unlisted
                member={props.member}
                centre={open()}
                listed={listed()}
                onLines={setUnlisted}
              />
            </Show>
          </>
        )}
      </Show>
    </>
  );
}
