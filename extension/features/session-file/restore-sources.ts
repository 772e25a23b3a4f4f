// What a copy is compared with: the centre's list, and the session as the server has it.
import { createMemo, type Accessor } from "solid-js";
import { factsView, type FactsView } from "#core/facts/queries.ts";
import { documentFromGenesis } from "#core/genesis.ts";
import type { SessionId } from "#core/ids.ts";
import { isCaughtUp } from "#core/link/state.ts";
import type { SessionDocuments } from "#core/schema.ts";
import type { Standing, Target } from "#core/session-file/target.ts";
import type { OpenSession } from "../../page/use-session.ts";
import { useMember } from "../account/member-context.ts";
import { useReadSessions } from "../mass-import/use-read-sessions.ts";
import { heardOf } from "../session/session-line.ts";
import { useSessions } from "../session/sessions-context.tsx";

/** `open` is null where there is no session yet. */
export type Here = {
  documents: SessionDocuments;
  facts: FactsView;
  open: OpenSession | null;
};

/**
 * What is known of a session; null while nothing is. While the centre's list is not what the server has, a session may be
 * only missing here: it would come back a second time. One that was deleted stays so.
 */
export function useStandings(): Accessor<((session: SessionId) => Standing) | null> {
  const { centre } = useMember();
  const { lines } = useSessions();
  return createMemo(() => {
    const link = centre();
    const listed = lines();
    if (!link || !listed) return null;
    const unheard = isCaughtUp(link.state()) ? "unknown" : "unsure";
    const heard = new Set(heardOf(link.facts()));
    return (session) => {
      const line = listed.find(({ id }) => id === session);
      if (line) return line.lifecycle === "open" ? "open" : "sealed";
      return heard.has(session) ? "deleted" : unheard;
    };
  });
}

/** What is there already, all of it; null while it is read. */
export function useHere(target: Accessor<Target | null>): Accessor<Here | null> {
  const merged = createMemo(() => {
    const goal = target();
    return goal?.kind === "merge" ? goal.session : null;
  });
  const read = useReadSessions(() => {
    const session = merged();
    return session === null ? [] : [session];
  });
  return () => {
    if (target()?.kind === "create")
      return { documents: nothingYet(), facts: factsView([]), open: null };
    const session = merged();
    const there = session === null ? undefined : read().get(session);
    if (there?.from !== "server") return null;
    const { session: details, roster, report } = there.open.link.handles();
    const now = { session: details.doc(), roster: roster.doc(), report: report.doc() };
    return { documents: now, facts: there.facts, open: there.open };
  };
}

function nothingYet(): SessionDocuments {
  return {
    session: documentFromGenesis("session"),
    roster: documentFromGenesis("roster"),
    report: documentFromGenesis("report"),
  };
}
