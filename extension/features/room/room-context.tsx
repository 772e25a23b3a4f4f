// What every part of the room looks at and does: the candidates, the facts, one's own place in it.
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  untrack,
  useContext,
  type Accessor,
  type JSX,
} from "solid-js";
import { documentsAt } from "#core/finalisation/documents-at.ts";
import { parseReceipt, type Receipt } from "#core/finalisation/receipt.ts";
import { mayWrite } from "#core/facts/policy.ts";
import type { FactsView } from "#core/facts/queries.ts";
import type { CandidateId, IssueReportId, PersonId } from "#core/ids.ts";
import { roomOf, type RoomCandidate } from "#core/report/queries.ts";
import type { SessionDocuments } from "#core/schema.ts";
import { SECOND_MS } from "#core/time.ts";
import type { View } from "#core/together/whereabouts.ts";
import { createView } from "../../documents/create-view.ts";
import { usePage } from "../../page/page.tsx";
import { useSessionView, type OpenSession } from "../../page/use-session.ts";
import type { SessionLink } from "../../relay-link/session-link.ts";
import type { Toast } from "../../ui/toasts.ts";
import { useNow } from "../sync/use-now.ts";
import { TogetherProvider } from "../together/TogetherProvider.tsx";
import { isWaiting } from "./alert-words.ts";
import { createParts, type Parts } from "./create-parts.ts";
import { useLastContact } from "./use-last-contact.ts";

/** What the panel shows: one thing at a time. */
export type Place =
  | { view: "list" }
  /** Whom the incident is about. */
  | { view: "whom" }
  | { view: "journal" }
  /** The invigilator's part of the finalisation. */
  | { view: "wrap-up" }
  /** How the list looks on this device, and how it calls for an alert. */
  | { view: "settings" }
  /** How to supervise. */
  | { view: "guide" }
  | { view: "candidate"; candidate: CandidateId }
  | { view: "alert"; candidate: CandidateId }
  | { view: "issue-report"; candidate: CandidateId; issueReport: IssueReportId }
  /** To whom else the same has happened. */
  | { view: "also-for"; candidate: CandidateId; issueReport: IssueReportId };

export type Room = {
  link: SessionLink;
  me: PersonId;
  /** As everybody sees them: once sealed, what was sealed. */
  documents: Accessor<SessionDocuments>;
  /** What the room and its journal are told from. */
  parts: Parts;
  /** As this device has them: with what it wrote before it heard of the seal. */
  localDocuments: Accessor<SessionDocuments>;
  facts: Accessor<FactsView>;
  /** By the relay's clock as far as this device knows it; told every few seconds. */
  now: Accessor<number>;
  /** The same, told with every second: one clock for all that counts down. */
  thisSecond: Accessor<number>;
  /** The same at this very moment, for what is decided. */
  timeNow: () => number;
  candidates: Accessor<readonly RoomCandidate[]>;
  /** Those whose alert waits for somebody in the room, the oldest alert first. */
  alerts: Accessor<readonly RoomCandidate[]>;
  /** Whether the relay is heard now. */
  isLive: Accessor<boolean>;
  /** When the relay was last heard, also before this page was opened; null if it never was. [PA11] */
  lastContact: Accessor<number | null>;
  receipt: Accessor<Receipt | null>;
  /** Whether anything may still be written. */
  isOpen: Accessor<boolean>;
  place: Accessor<Place>;
  go: (place: Place) => void;
  /** Why the last thing that was asked for was not done. */
  refusal: Accessor<string | null>;
  setRefusal: (sentence: Accessor<string | null> | null) => void;
  say: (toast: Toast) => void;
  /** null in a session that somebody holds. */
  rehearsal: RoomRehearsal | null;
};

/** What a rehearsal adds to the room. */
export type RoomRehearsal = {
  /** Stands below the head, and says what to try. */
  guide: () => JSX.Element;
  isGuideShown: Accessor<boolean>;
  showGuide: () => void;
  /** First in the room once it is over. */
  ending: () => JSX.Element;
  hasEnded: Accessor<boolean>;
};

/** A state that runs out is seen this much too late at most. */
const LOOK_EVERY_MS = 5_000;
const RoomContext = createContext<Room>();

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error("A part of the room stands outside of it.");
  return room;
}

type Props = {
  open: OpenSession;
  say: (toast: Toast) => void;
  rehearsal: RoomRehearsal | null;
  children: JSX.Element;
};

export function RoomProvider(props: Props) {
  // Both are the same for as long as the room is shown.
  const open = untrack(() => props.open);
  const { say, rehearsal } = untrack(() => props);
  const { link, known, together } = open;
  const view = useSessionView(open);
  const { relay, messages } = usePage();
  const clock = useNow(LOOK_EVERY_MS);
  const aheadMs = () => relay()?.connection().aheadMs ?? 0;
  const now = () => clock() + aheadMs();
  const second = useNow(SECOND_MS);
  // The state of the link changes with every frame.
  const isLive = createMemo(() => link.state().phase === "live");

  const receipt = createMemo(() => {
    const signed = link.state().receipt;
    return signed && parseReceipt(signed);
  });
  const documents = createMemo(() => {
    const sealed = receipt();
    const current = view.documents();
    return (sealed && documentsAt(current, sealed.heads)) ?? current;
  });
  const parts = createParts({ documents, facts: view.facts });
  const candidates = createView(() => roomOf(parts, now()));
  const [place, setPlace] = createSignal<Place>({ view: "list" });
  createEffect(() => together.goTo(viewOf(place())));
  const [refused, setRefused] = createSignal<Accessor<string | null> | null>(null);
  const setRefusal: Room["setRefusal"] = (sentence) => void setRefused(() => sentence);
  const room: Room = {
    link,
    me: known.me,
    documents,
    parts,
    localDocuments: view.documents,
    facts: view.facts,
    now,
    thisSecond: () => second() + aheadMs(),
    timeNow: () => Date.now() + untrack(aheadMs),
    candidates,
    alerts: () => candidates().filter(isWaiting).toSorted(byAgeOfAlert),
    isLive,
    lastContact: useLastContact({ link, isLive, isRehearsal: rehearsal !== null }),
    receipt,
    isOpen: () => receipt() === null && mayWrite(view.facts()).ok,
    place,
    go(next) {
      setRefusal(null);
      setPlace(next);
    },
    refusal: () => refused()?.() ?? null,
    setRefusal,
    say,
    rehearsal,
  };
  return (
    <RoomContext.Provider value={room}>
      <TogetherProvider
        open={open}
        documents={view.documents}
        facts={view.facts}
        say={(text, undo) => say({ text, undo: { word: messages().action.undo, run: undo } })}
      >
        {props.children}
      </TogetherProvider>
    </RoomContext.Provider>
  );
}

/** As colleagues are told of it. */
function viewOf({ view }: Place): View {
  if (view === "issue-report" || view === "also-for") return "report";
  return view === "candidate" ? "candidate" : "room";
}

function byAgeOfAlert(one: RoomCandidate, other: RoomCandidate): number {
  return (one.alert?.raisedAt ?? 0) - (other.alert?.raisedAt ?? 0);
}
