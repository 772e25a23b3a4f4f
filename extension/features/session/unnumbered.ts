// Sessions that this device has made and of which the centre's list does not tell yet.
import { createMemo, mapArray, type Accessor } from "solid-js";
import { knownSessions } from "../../documents/known-sessions.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { useSession, useSessionView, type OpenSession } from "../../page/use-session.ts";
import type { MemberPage } from "../account/member-context.ts";
import { lineOf } from "./document-line.ts";
import { unlistedIds } from "./unlisted.ts";
import type { SessionLine } from "./session-line.ts";
import type { SessionId } from "#core/ids.ts";

/**
 * Their lines. They are open here, so that they go to the server as soon as there is one, not only when
 * somebody opens them again; all but those `apart`: the one that has a page of its own, and those that have
 * just been deleted.
 */
export function useUnnumbered(
  { member, centre }: Pick<MemberPage, "member" | "centre">,
  listed: Accessor<readonly SessionLine[]>,
  apart: Accessor<readonly SessionId[]> = () => [],
): Accessor<SessionLine[]> {
  const page = usePage();
  // Asked anew on the way to a session: it may just have been made.
  const [known] = createReadingOf(
    () => ({ apart: apart() }),
    () => knownSessions(page.documents.database),
  );
  const ids = createMemo(() => {
    // Until the list is read, everything would seem to be missing from it.
    if (!centre()) return [];
    const unlisted = unlistedIds(known() ?? [], {
      centre: member().centre,
      listed: listed().map(({ id }) => id),
    });
    return unlisted.filter((id) => !apart().includes(id));
  });
  const lines = createMemo(mapArray(ids, createLine));
  return () => lines().flatMap((line) => line() ?? []);
}

/** Nothing for a session that has no place yet, or that was deleted. */
function createLine(id: SessionId): Accessor<SessionLine | null> {
  const open = useSession(() => id);
  const line = createMemo(() => {
    const session = open();
    return session ? followed(id, session) : null;
  });
  return () => {
    const current = line()?.() ?? null;
    return current && current.site !== "" && current.lifecycle !== "deleted" ? current : null;
  };
}

function followed(id: SessionId, session: OpenSession): Accessor<SessionLine> {
  const { documents, facts } = useSessionView(session);
  return createMemo(() => lineOf(id, documents(), facts()));
}
