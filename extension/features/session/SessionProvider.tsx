import { createMemo, createSignal, untrack, type JSX } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { useSessionView, type OpenSession } from "../../page/use-session.ts";
import { useMember } from "../account/member-context.ts";
import { TopLine } from "../account/TopLine.tsx";
import { SyncStatus } from "../sync/SyncStatus.tsx";
import { Colleagues } from "../together/Colleagues.tsx";
import { TogetherProvider } from "../together/TogetherProvider.tsx";
import { ClosingNote } from "./ClosingNote.tsx";
import { SessionContext, type SessionPage } from "./session-context.ts";
import styles from "./SessionProvider.module.css";
import { lineOf } from "./document-line.ts";

type Props = {
  id: SessionId;
  open: OpenSession;
  children: JSX.Element;
};

export function SessionProvider(props: Props) {
  const { id, open } = untrack(() => ({ id: props.id, open: props.open }));
  const { say } = useMember();
  const { documents, facts } = useSessionView(open);
  const line = createMemo(() => lineOf(id, documents(), facts()));
  const [justEnrolled, setJustEnrolled] = createSignal(0);
  const session: SessionPage = {
    id,
    open,
    documents,
    facts,
    line,
    justEnrolled,
    setJustEnrolled,
  };
  return (
    <SessionContext.Provider value={session}>
      <TogetherProvider open={open} documents={documents} facts={facts} say={say}>
        <TopLine>
          <div class={styles.top}>
            <SyncStatus link={open.link} />
            <Colleagues />
          </div>
        </TopLine>
        <ClosingNote />
        {props.children}
      </TogetherProvider>
    </SessionContext.Provider>
  );
}
