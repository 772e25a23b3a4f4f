import { createContext, useContext, type Accessor } from "solid-js";
import type { FactsView } from "#core/facts/queries.ts";
import type { SessionId } from "#core/ids.ts";
import type { SessionDocuments } from "#core/schema.ts";
import type { OpenSession } from "../../page/use-session.ts";
import type { SessionLine } from "./session-line.ts";

/** What the pages of one session share: it stays open while somebody goes from one to the other. */
export type SessionPage = {
  id: SessionId;
  open: OpenSession;
  documents: Accessor<SessionDocuments>;
  facts: Accessor<FactsView>;
  line: Accessor<SessionLine>;
  /** How many were just enrolled, to be said on the list of candidates; 0 for nobody. */
  justEnrolled: Accessor<number>;
  setJustEnrolled: (count: number) => void;
};

export const SessionContext = createContext<SessionPage>();

export function useSessionPage(): SessionPage {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A page of a session stands outside of one.");
  return session;
}
