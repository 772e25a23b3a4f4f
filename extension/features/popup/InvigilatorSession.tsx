import { Show } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { useSurroundings } from "../../page/page.tsx";
import { useSession, useSessionView, type OpenSession } from "../../page/use-session.ts";
import { WithDocuments } from "../../page/WithDocuments.tsx";
import { lineOf } from "../session/document-line.ts";
import { createLocalNow } from "../session/local-now.ts";
import { SyncStatus } from "../sync/SyncStatus.tsx";
import { CodeCells } from "./CodeCells.tsx";
import { InHead } from "./Frame.tsx";
import styles from "./Popup.module.css";
import { alertsOf } from "./popup-sessions.ts";
import { SessionCard } from "./SessionCard.tsx";
import { SignedOut } from "./SignedOut.tsx";

type Props = { session: SessionId; syncPlace: HTMLElement | undefined };

/** For whoever has entered a session: that one, by its number. The other codes are the members'. */
export function InvigilatorSession(props: Props) {
  return (
    <WithDocuments>
      <Opened {...props} />
    </WithDocuments>
  );
}

function Opened(props: Props) {
  const open = useSession(() => props.session);
  return (
    <>
      <Show when={open()} keyed>
        {(session) => <Card {...props} open={session} />}
      </Show>
      <Show when={open() === null}>
        <SignedOut account={null} />
      </Show>
    </>
  );
}

function Card(props: Props & { open: OpenSession }) {
  const { messages, format } = useSurroundings();
  // oxlint-disable-next-line solid/reactivity -- keyed: another session is another card
  const { documents, facts } = useSessionView(props.open);
  const now = createLocalNow();
  const line = () => lineOf(props.session, documents(), facts());
  const cells = () => {
    const { number } = line();
    return number === null ? [] : [{ label: "number" as const, code: String(number) }];
  };

  return (
    <>
      <InHead place={props.syncPlace}>
        <SyncStatus link={props.open.link} isShort />
      </InHead>
      <section class={styles.section}>
        <div class={styles.sectionHead}>
          <h2>{messages().popup.today({ day: format().nearDay(now().date) })}</h2>
        </div>
        <ul class={styles.cards}>
          <SessionCard
            line={line()}
            now={now()}
            alerts={alertsOf(facts())}
            address={null}
            isClosed={line().lifecycle !== "open"}
          >
            <Show when={line().lifecycle === "open" && cells().length > 0}>
              <CodeCells codes={{ cells: cells(), absent: null }} />
            </Show>
          </SessionCard>
        </ul>
      </section>
    </>
  );
}
