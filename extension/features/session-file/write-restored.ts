// Writes what a session file adds: into a session that is there, or into a new one.
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { factsView } from "#core/facts/queries.ts";
import type { CentreId } from "#core/ids.ts";
import { reauthored } from "#core/link/reauthor.ts";
import type { SessionDocuments } from "#core/schema.ts";
import { restored, type Restoring } from "#core/session-file/restore.ts";
import type { Documents } from "../../documents/documents.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { openSession, type SessionHandles } from "../../relay-link/session-documents.ts";

export type Restoration = Omit<Restoring, "here" | "facts">;

/** Done when it is on disk. */
export async function mergeRestored(
  documents: Documents,
  handles: SessionHandles,
  restoring: Omit<Restoring, "here">,
): Promise<void> {
  const { session, roster, report } = handles;
  const here = { session: session.doc(), roster: roster.doc(), report: report.doc() };
  const then = restored({ ...restoring, here });
  write(session, then.session);
  write(roster, then.roster);
  write(report, then.report);
  await documents.repo.flush([session, roster, report].map(({ documentId }) => documentId));
}

/**
 * On the disk of this device, and then known: as a session that somebody has just made. Throws when it fails; what was
 * written until then is of no session that anybody knows, and the next attempt goes on from it.
 */
export async function createRestored(
  documents: Documents,
  restoration: Restoration,
  centre: CentreId,
): Promise<void> {
  const { session, me } = restoration;
  const { handles } = await openSession(documents, session);
  await mergeRestored(documents, handles, { ...restoration, facts: factsView([]) });
  await keepSession(documents.database, { session, me, role: "member", centre });
}

function write<Kind extends keyof SessionDocuments>(
  handle: DocHandle<SessionDocuments[Kind]>,
  then: SessionDocuments[Kind],
): void {
  handle.update((document) => reauthored<SessionDocuments[Kind]>(document, then));
}
