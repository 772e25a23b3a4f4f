import { bytesToHex } from "@noble/hashes/utils.js";
import type { CentreProfile } from "#core/centre/profile.ts";
import { factsView } from "#core/facts/queries.ts";
import { candidateId, sessionId, type CentreId, type PersonId, type SessionId } from "#core/ids.ts";
import type { SessionDraft } from "#core/mass-import/judge.ts";
import type { PersonDraft } from "#core/mass-import/person.ts";
import { MAX_ENROLMENTS, type PersonToEnrol } from "#core/roster/commands.ts";
import { enrolPeople } from "#core/roster/enrol-people.ts";
import { candidateIdOf } from "#core/roster/queries.ts";
import { setDetails } from "#core/session/commands.ts";
import type { Verdict } from "#core/verdict.ts";
import type { Documents } from "../../documents/documents.ts";
import { keepSessions } from "../../documents/known-sessions.ts";
import { openDocument } from "../../documents/open-document.ts";
import { runCommand } from "../../documents/run-command.ts";
import { forgetSession } from "../../documents/wipe.ts";
import { newId, sixteenBytes } from "../../platform/chance.ts";

export type Author = { me: PersonId; centre: CentreId; profile: CentreProfile; today: string };

/**
 * Makes these sessions with their candidates on this device. Their documents are written first; only then are they known,
 * all in one transaction: whatever fails, there are all of them or none. Throws when it fails.
 */
export async function createSessions(
  documents: Documents,
  drafts: readonly SessionDraft[],
  author: Author,
): Promise<SessionId[]> {
  // A transaction over nothing is none.
  if (drafts.length === 0) return [];
  const { me, centre } = author;
  const made: SessionId[] = [];
  try {
    for (const draft of drafts) {
      const session = newId(sessionId);
      made.push(session);
      await writeSession(documents, { session, draft, author });
    }
    const known = made.map((session) => ({ session, me, role: "member" as const, centre }));
    await keepSessions(documents.database, known);
  } catch (error) {
    for (const session of made)
      await forgetSession(documents.database, session).catch((problem: unknown) =>
        reportError(problem),
      );
    throw error;
  }
  return made;
}

/** In portions that one change takes. */
export function* portionsOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += MAX_ENROLMENTS)
    yield items.slice(from, from + MAX_ENROLMENTS);
}

/** A pupil has one id in each session, whoever enrols them from wherever. [RO9] */
export function toEnrol(session: SessionId): (person: PersonDraft) => PersonToEnrol {
  return ({ details, extraTimePercent, register }) => {
    const salt = bytesToHex(sixteenBytes());
    const person = { ...details, extraTimePercent, salt };
    if (!register) return { ...person, candidate: newId(candidateId) };
    const { pupil } = register;
    return { ...person, candidate: candidateIdOf(session, pupil), pupil };
  };
}

type OneSession = { session: SessionId; draft: SessionDraft; author: Author };

async function writeSession(
  documents: Documents,
  { session, draft: { details, people }, author }: OneSession,
): Promise<void> {
  const { profile: centre, today } = author;
  const { opensOn } = centre;
  const place = { session, generation: 0, replica: 0 };
  const facts = factsView([]);
  const document = await openDocument(documents, { ...place, kind: "session" });
  taken(
    runCommand(document, (draft) =>
      setDetails(draft, { details, today, creating: true, facts, opensOn }),
    ),
  );
  const roster = await openDocument(documents, { ...place, kind: "roster" });
  for (const portion of portionsOf(people.map(toEnrol(session)))) {
    const args = { people: portion, facts, now: Date.now(), centre };
    taken(runCommand(roster, (draft) => enrolPeople(draft, args)));
  }
  await documents.repo.flush([document.documentId, roster.documentId]);
}

/** The file was judged by the same rules: what they refuse now has changed since, as at midnight. */
function taken(verdict: Verdict<string>): void {
  if (!verdict.ok) throw new Error(`The file is refused after all: ${verdict.reason}.`);
}
