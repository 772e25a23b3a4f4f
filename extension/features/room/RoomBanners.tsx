import CloudOff from "lucide-solid/icons/cloud-off";
import ServerOff from "lucide-solid/icons/server-off";
import Stamp from "lucide-solid/icons/stamp";
import { createSignal, Match, Show, Switch } from "solid-js";
import type { PersonId } from "#core/ids.ts";
import { MINUTE_MS, type Timestamp } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import { openTab } from "../../platform/panel.ts";
import { keepAccount } from "../../platform/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useWaitingHere } from "./use-waiting-here.ts";
import { ExportSession } from "../sync/ExportSession.tsx";
import { syncSentence } from "../sync/sync-sentence.ts";
import { useSync } from "../sync/use-sync.ts";
import { nameOf } from "../together/name-of.ts";
import { clockDrift } from "./clock-drift.ts";
import { HandOver } from "./HandOver.tsx";
import { Leave } from "./Leave.tsx";
import { useRoom } from "./room-context.tsx";
import { SealedBanner } from "./SealedBanner.tsx";
import styles from "./Room.module.css";

/** Within this, a room changes little. */
const OLD_MS = 2 * MINUTE_MS;

/** What everybody in the room has to know, on every view: the seal, or what keeps work from leaving. */
export function RoomBanners() {
  const { messages, format, account } = usePage();
  const room = useRoom();
  const { words, now } = useSync(() => room.link);
  const sentence = () =>
    syncSentence(words(), { messages: messages(), format: format(), now: now() });
  /** Of what the server last said, once it is worth a word. [PA11] */
  const age = () => {
    const told = words();
    if (told.key !== "offline" && told.key !== "unreachable") return null;
    const ms = now() - (room.lastContact() ?? told.since);
    return ms >= OLD_MS ? format().length(ms) : null;
  };
  const waiting = useWaitingHere();
  const [isLeaving, setLeaving] = createSignal(false);
  /** What of theirs waits here goes with this access or not at all: they are asked first. */
  function enterAnother(): void {
    if (waiting().length > 0 || room.link.unsent() > 0) setLeaving(true);
    else void keepAccount(null);
  }
  const isOneOf = (...keys: string[]) => keys.includes(words().key);

  return (
    <div class={styles.banners}>
      <Switch>
        <Match when={isOneOf("storage-full", "storage-failed")}>
          <Note tone="signal" live="polite" act={<ExportSession link={room.link} />}>
            {sentence()}
          </Note>
        </Match>
        <Match when={isOneOf("alarmed", "outdated")}>
          <Note tone="signal" live="polite">
            {sentence()}
          </Note>
        </Match>
        <Match when={room.facts().lifecycle === "deleted"}>
          <Note
            tone="signal"
            live="polite"
            act={
              account()?.kind === "invigilator" && (
                <Button size="sm" onClick={enterAnother}>
                  {messages().account.join.title}
                </Button>
              )
            }
          >
            {messages().room.deleted}
          </Note>
        </Match>
        <Match when={room.receipt() ?? room.facts().finalised}>
          <SealedBanner />
        </Match>
        <Match when={room.link.state().closing}>
          {(closing) => <ClosingNote by={closing().by} until={closing().until} />}
        </Match>
        <Match when={isOneOf("expired")}>
          <Note
            tone="signal"
            live="polite"
            act={
              <Show
                when={account()?.kind === "invigilator"}
                fallback={
                  <Button size="sm" onClick={() => void openTab()}>
                    {messages().popup.openTab}
                  </Button>
                }
              >
                <Button size="sm" onClick={enterAnother}>
                  {messages().account.join.title}
                </Button>
              </Show>
            }
          >
            {messages().account.signOut.expired}
          </Note>
        </Match>
        <Match when={isOneOf("offline", "unreachable")}>
          {/* The indicator in the foot is the one that is read out. */}
          <Note tone="attention" icon={isOneOf("offline") ? CloudOff : ServerOff}>
            <p>{sentence()}</p>
            <Show when={age()}>
              {(length) => <p>{messages().sync.state.stale({ length: length() })}</p>}
            </Show>
          </Note>
        </Match>
      </Switch>
      <Show when={room.rehearsal === null && account()?.kind === "invigilator"}>
        <Leave isOpen={isLeaving()} onClose={() => setLeaving(false)} />
      </Show>
      <ClockWarning />
      <HandOver />
    </div>
  );
}

/** Somebody else finalises: what is typed now still gets in, or waits until it is clear. */
function ClosingNote(props: { by: PersonId; until: Timestamp }) {
  const { messages, format } = usePage();
  const { facts, timeNow } = useRoom();
  const name = () => nameOf(props.by, facts(), messages());
  const wait = () => format().length(props.until - timeNow());
  return (
    <Note tone="attention" icon={Stamp} live="polite">
      {messages().finalisation.closing({ name: name(), wait: wait() })}
    </Note>
  );
}

/** Whose clock is wrong should know why the times that are shown are others. */
function ClockWarning() {
  const { messages, format, relay } = usePage();
  const drift = () => clockDrift(relay()?.connection().aheadMs ?? 0);
  return (
    <Show when={drift()}>
      {(wrong) => (
        <Note tone="attention">
          {messages().device.clock[wrong().way]({ length: format().length(wrong().ms) })}
        </Note>
      )}
    </Show>
  );
}
