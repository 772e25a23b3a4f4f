// What only this device has: the sessions of a member with changes that the server has not.
import { factsView } from "#core/facts/queries.ts";
import type { CentreId } from "#core/ids.ts";
import { isLocked } from "#core/link/state.ts";
import { knownSessions, type KnownSession } from "../../documents/known-sessions.ts";
import type { Page } from "../../page/page.tsx";
import { openSessionLink, type SessionLink } from "../../relay-link/session-link.ts";
import { lineOf } from "../session/document-line.ts";
import type { SessionLine } from "../session/session-line.ts";

export type UnsentSession = { known: KnownSession; open: SessionLink };

/** Those with unsent changes stay open; all the others are closed again. */
export async function unsentSessions(page: Page): Promise<UnsentSession[]> {
  const found: UnsentSession[] = [];
  for (const known of await knownSessions(page.documents.database)) {
    if (known.role !== "member") continue;
    const open = await openSessionLink({
      documents: page.documents,
      session: known.session,
      me: known.me,
      creates: known.centre,
      send: (frame) => page.relay()?.send(frame),
      failed: (error) => reportError(error),
    });
    if (open.unsent() > 0) found.push({ known, open });
    else open.stop();
  }
  return found;
}

/** Another account has worked there: with this sign-in its changes cannot be sent, and they stay. */
export function isOfOthers({ known }: UnsentSession, mine: readonly CentreId[]): boolean {
  return known.centre === null || !mine.includes(known.centre);
}

export function lineOfUnsent({ known, open }: UnsentSession): SessionLine {
  const { session, roster, report } = open.handles();
  const documents = { session: session.doc(), roster: roster.doc(), report: report.doc() };
  return lineOf(known.session, documents, factsView(open.facts()));
}

/** Why nobody will ever send what was written there; null for what can still be sent. [LI9] */
export function neverSent(open: Pick<SessionLink, "state" | "facts">): "sealed" | "deleted" | null {
  const state = open.state();
  const { lifecycle } = factsView(open.facts());
  if (state.logState === "deleted" || lifecycle === "deleted") return "deleted";
  return isLocked(state) ? "sealed" : null;
}
