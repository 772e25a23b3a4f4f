// A session, open in this page for as long as somebody looks at it.
import { createEffect, createMemo, onCleanup, type Accessor } from "solid-js";
import { factsView, type FactsView } from "#core/facts/queries.ts";
import type { SessionId } from "#core/ids.ts";
import type { SessionDocuments } from "#core/schema.ts";
import type { DeviceFrame } from "#core/wire/frames.ts";
import { knownSessionOf, type KnownSession } from "../documents/known-sessions.ts";
import { useDocument } from "../documents/use-document.ts";
import { openSessionLink, type SessionLink } from "../relay-link/session-link.ts";
import { openTogether, type Together } from "../relay-link/together.ts";
import { createReadingOf } from "./create-reading.ts";
import { usePage, type Page } from "./page.tsx";

export type OpenSession = { known: KnownSession; link: SessionLink; together: Together };

/** undefined while it is being read from disk, or while there is none; null if this device has never opened it. */
export function useSession(
  session: Accessor<SessionId | undefined>,
): Accessor<OpenSession | null | undefined> {
  const page = usePage();
  const [open] = createReadingOf(session, (id) => openSession(page, id));
  createEffect(() => {
    const current = open();
    if (!current) return;
    onCleanup(current.link.stop);
    onCleanup(current.together.stop);
  });
  createEffect(() => {
    const current = open();
    const relay = page.relay();
    if (!current || !relay) return;
    const { link, together } = current;
    onCleanup(relay.attach(link.session, together.beside(link.link)));
  });
  return open;
}

async function openSession(page: Page, session: SessionId): Promise<OpenSession | null> {
  const { documents } = page;
  const known = await knownSessionOf(documents.database, session);
  if (!known) return null;
  const { me } = known;
  const send = (frame: DeviceFrame) => page.relay()?.send(frame);
  const link = await openSessionLink({
    documents,
    session,
    me,
    creates: known.role === "member" ? known.centre : null,
    send,
    failed: (error) => reportError(error),
  });
  return { known, link, together: openTogether({ session, me, send }) };
}

/**
 * The three documents as they are now, whoever changed them, and what the facts say. Who looks at one of the
 * documents is told of changes in that one: a key in the report leaves alone what shows the roster.
 */
export function useSessionView({ link }: OpenSession): {
  documents: Accessor<SessionDocuments>;
  facts: Accessor<FactsView>;
} {
  const current = createMemo(() => {
    const { session, roster, report } = link.handles();
    return {
      session: useDocument(session),
      roster: useDocument(roster),
      report: useDocument(report),
    };
  });
  const documents: SessionDocuments = {
    get session() {
      return current().session();
    },
    get roster() {
      return current().roster();
    },
    get report() {
      return current().report();
    },
  };
  const facts = createMemo(() => factsView(link.facts()));
  return { documents: () => documents, facts };
}
