import { createMemo, createSignal, onCleanup, onMount, Show, untrack } from "solid-js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { isOver } from "#core/rehearsal/tasks.ts";
import { sixteenBytes } from "../../platform/chance.ts";
import { initialiseAutomerge } from "../../documents/automerge.ts";
import { createReading } from "../../page/create-reading.ts";
import { Opening } from "../../page/Opening.tsx";
import { DocumentsProvider, SurroundingsProvider, useSurroundings } from "../../page/page.tsx";
import { localNow } from "../session/local-now.ts";
import { Room } from "../room/Room.tsx";
import { useNow } from "../sync/use-now.ts";
import { Ending } from "./Ending.tsx";
import { Guide } from "./Guide.tsx";
import { nothingIsKept } from "./pretend-documents.ts";
import { openPretendSession, type PretendSession } from "./pretend-session.ts";

type Props = { onLeave: () => void };

/** A presence that lapses is no event. */
const LOOK_EVERY_MS = 5_000;

/** The real room in an invented world. Nothing of it outlives the page. */
export function Rehearsal(props: Props) {
  const { messages } = useSurroundings();
  const [ready] = createReading(async () => {
    await initialiseAutomerge();
    return true;
  });
  const [round, setRound] = createSignal(1);
  const { dataset } = document.documentElement;
  onMount(() => (dataset["rehearsal"] = ""));
  onCleanup(() => delete dataset["rehearsal"]);

  return (
    <Show when={ready()} fallback={<Opening>{messages().rehearsal.opening}</Opening>}>
      <Show when={round()} keyed>
        {(current) => <Round onLeave={props.onLeave} onAgain={() => setRound(current + 1)} />}
      </Show>
    </Show>
  );
}

/** One rehearsal, from the first presence to the last test. */
function Round(props: Props & { onAgain: () => void }) {
  const real = useSurroundings();
  const session = begin(untrack(() => real.messages().rehearsal.invented));
  onCleanup(session.stop);
  const [isGuideShown, showGuide] = createSignal(true);
  const now = useNow(LOOK_EVERY_MS);
  const hasEnded = createMemo<boolean>(
    (before) => before || isOver(session.world(), session.report(), now()),
    false,
  );
  const invented = {
    ...real,
    database: nothingIsKept,
    account: () => null,
    urls: () => null,
    relay: () => session.relay,
    isOffline: () => !session.relay.connection().isOpen,
  };
  const rehearsal = {
    isGuideShown: () => isGuideShown() && !hasEnded(),
    showGuide: () => showGuide(true),
    guide: () => (
      <Guide session={session} onHide={() => showGuide(false)} onLeave={props.onLeave} />
    ),
    hasEnded,
    ending: () => <Ending session={session} onAgain={props.onAgain} onLeave={props.onLeave} />,
  };

  return (
    <SurroundingsProvider value={invented}>
      <DocumentsProvider value={session.documents}>
        <Room open={session.open} onLeave={props.onLeave} rehearsal={rehearsal} />
      </DocumentsProvider>
    </SurroundingsProvider>
  );
}

/** Today, at this minute: nobody has to wait. */
function begin(names: { site: string; room: string; invigilator: string }): PretendSession {
  const { date, time } = localNow(Date.now());
  return openPretendSession({
    seed: bytesToHex(sixteenBytes()),
    name: names.invigilator,
    details: {
      site: names.site,
      room: names.room,
      date,
      time,
      invigilators: names.invigilator,
      observations: "",
    },
  });
}
