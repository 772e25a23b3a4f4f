// Writes what a session file adds: into a session that is there, or into a new one.
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { mayWrite, type ClosedRefusal } from "#core/facts/policy.ts";
import { factsView, type FactsView } from "#core/facts/queries.ts";
import type { CentreId, SessionId } from "#core/ids.ts";
import { reauthored } from "#core/link/reauthor.ts";
import type { SessionDocuments } from "#core/schema.ts";
import {
  addedBy,
  takeBackReport,
  takeBackRoster,
  type Added,
} from "#core/session-file/take-back.ts";
import { allow, refuse, type Refusal } from "#core/verdict.ts";
import { everybodyOn } from "#core/roster/queries.ts";
import { restored, type Restoring } from "#core/session-file/restore.ts";
import type { Documents } from "../../documents/documents.ts";
import { keepSession, knownSessionOf } from "../../documents/known-sessions.ts";
import { runCommand } from "../../documents/run-command.ts";
import { facts as factTable, readAll } from "../../documents/tables.ts";
import { factsOf } from "../../relay-link/kept-log.ts";
import { openSession, type SessionHandles } from "../../relay-link/session-documents.ts";

/** Who stays on the list, and how much of what was written besides. */
type NotTakenBack = { names: string[]; entries: number };
/** Refused once nothing may be written there any more. */
export type TakenBack = ({ ok: true } & NotTakenBack) | Refusal<ClosedRefusal>;
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

/**
 * Takes out what was added, as far as the rules of now allow it. The session is read anew: the page that has added may have
 * been left long ago, and what its link knew with it. [SF6]
 */
export async function takeBackRestored(
  documents: Documents,
  session: SessionId,
  added: Added,
): Promise<TakenBack> {
  if (!(await knownSessionOf(documents.database, session))) return refuse("deleted");
  const { handles } = await openSession(documents, session);
  // Last: whoever has sealed it meanwhile is heard.
  const facts = factsView(factsOf(await readAll(documents.database, factTable, session)));
  const verdict = mayWrite(facts);
  if (!verdict.ok) return verdict;
  return { ok: true, ...takenOut(handles, { added, facts, now: Date.now() }) };
}

function takenOut(
  { roster, report }: SessionHandles,
  moment: { added: Added; facts: FactsView; now: number },
): NotTakenBack {
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
