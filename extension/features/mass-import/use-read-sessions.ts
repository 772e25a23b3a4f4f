// Sessions of the centre that a file is about, open as long as it is, so that their lists are the present ones.
import { createMemo, mapArray, type Accessor } from "solid-js";
import type { FactsView } from "#core/facts/queries.ts";
import type { SessionId } from "#core/ids.ts";
import { isCaughtUp } from "#core/link/state.ts";
import { enrolledCandidates, type EnrolledCandidate } from "#core/roster/queries.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { useSession, useSessionView, type OpenSession } from "../../page/use-session.ts";
import { useMemberSession } from "../session/member-session.ts";

export type ReadSession = {
  id: SessionId;
  open: OpenSession;
  details: SessionDetails;
  facts: FactsView;
  enrolled: readonly EnrolledCandidate[];
  /**
   * `server`: all that the server has is here. `device`: it does not answer, this is what the device has; `away`: nothing.
   */
  from: "server" | "device" | "away";
};

/** By id; one is missing while it is read. */
export function useReadSessions(
  ids: Accessor<readonly SessionId[]>,
): Accessor<ReadonlyMap<SessionId, ReadSession>> {
  const each = createMemo(mapArray(ids, useReadSession));
  return createMemo(() => {
    const read = each().flatMap((session) => session() ?? []);
    return new Map(read.map((session) => [session.id, session]));
  });
}

function useReadSession(id: SessionId): Accessor<ReadSession | null> {
  const page = usePage();
  const isOurs = useMemberSession(() => id);
  const open = useSession(() => (isOurs() === true ? id : undefined));
  const read = createMemo(() => {
    const session = open();
    return session ? followed(id, session) : null;
  });

  function followed(session: SessionId, opened: OpenSession): Accessor<ReadSession | null> {
    const { documents, facts } = useSessionView(opened);
    const isComplete = createMemo(() => isCaughtUp(opened.link.state()));
    const isConnected = createMemo(() => page.relay()?.connection().isOpen === true);
    return createMemo((): ReadSession | null => {
      if (isConnected() && !isComplete()) return null;
      const { session: document, roster } = documents();
      const details = sessionDetails(document);
      const away = details.site === "" ? "away" : "device";
      return {
        id: session,
        open: opened,
        details,
        facts: facts(),
        enrolled: enrolledCandidates(roster, facts()),
        from: isConnected() ? "server" : away,
      };
    });
  }

  return () => read()?.() ?? null;
}
