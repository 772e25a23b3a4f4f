// Writes what a session file adds: into a session that is there, or into a new one.
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { factsView } from "#core/facts/queries.ts";
import type { CentreId } from "#core/ids.ts";
import { reauthored } from "#core/link/reauthor.ts";
import type { SessionDocuments } from "#core/schema.ts";
import {
  addedBy,
  takeBackReport,
  takeBackRoster,
  type Added,
} from "#core/session-file/take-back.ts";
import { allow } from "#core/verdict.ts";
import { everybodyOn } from "#core/roster/queries.ts";
import { restored, type Restoring } from "#core/session-file/restore.ts";
import type { Documents } from "../../documents/documents.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { runCommand } from "../../documents/run-command.ts";
import type { OpenSession } from "../../page/use-session.ts";
import { openSession, type SessionHandles } from "../../relay-link/session-documents.ts";

/** Who stays on the list, and how much of what was written besides. */
export type NotTakenBack = { names: string[]; entries: number };
export type Restoration = Omit<Restoring, "here" | "facts">;

/** Done when it is on disk; what was added is answered. The details come last: until they are there, it is a new session. */
export async function mergeRestored(
  documents: Documents,
  handles: SessionHandles,
  restoring: Omit<Restoring, "here">,
): Promise<Added> {
  const { session, roster, report } = handles;
  const here = { session: session.doc(), roster: roster.doc(), report: report.doc() };
  const then = restored({ ...restoring, here });
  write(roster, then.roster);
  write(report, then.report);
  write(session, then.session);
  await documents.repo.flush([session, roster, report].map(({ documentId }) => documentId));
  return addedBy(here, then);
}

/** Takes out what was added, as far as the rules of now allow it. [SF6] */
export function takeBackRestored({ link }: OpenSession, added: Added): NotTakenBack {
  const { roster, report } = link.handles();
  const moment = { added, facts: factsView(link.facts()), now: Date.now() };
  const left: NotTakenBack = { names: [], entries: 0 };
  let about: ReadonlySet<string> = new Set();
  runCommand(report, (draft) => {
    ({ entries: left.entries, about } = takeBackReport(draft, { ...moment, roster: roster.doc() }));
    return allow();
  });
  runCommand(roster, (draft) => {
    const staying = new Set(takeBackRoster(draft, { ...moment, about }));
    left.names = everybodyOn(draft)
      .filter(({ id }) => staying.has(id))
      .map((each) => each.displayName);
    return allow();
  });
  return left;
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
