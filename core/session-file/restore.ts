// What comes of a session file: what it says is merged into the session, or makes a new one.
import type { FactsView } from "../facts/queries.ts";
import type { PersonId, SessionId } from "../ids.ts";
import { mayWrite } from "../facts/policy.ts";
import { mayEnrol } from "../roster/policy.ts";
import type { SessionDocuments } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { restoredReport } from "./restored-report.ts";
import type { SessionFile } from "./session-file.ts";
import { peopleOf, whoIsWho, type WhoIsWho } from "./who-is-who.ts";

export type Restoring = {
  file: SessionFile;
  session: SessionId;
  /** What is there; the empty documents of a new session. */
  here: SessionDocuments;
  facts: FactsView;
  /** Writes what somebody wrote who is not known there. */
  me: PersonId;
  now: Timestamp;
};

/** How much of it is not there yet. */
export type Additions = {
  candidates: number;
  issueReports: number;
  notes: number;
  /** Reasons for an abort, minutes, absences. */
  outcomes: number;
  /** Who is not on the list and cannot be any more. */
  leftOut: number;
};

/**
 * The documents with what they lack of the file; what they have stays as it is, also what was removed. Presences, ends
 * and answers belong to the test of the session in which they were given. [SF3] [SF4]
 */
export function restored(restoring: Restoring): SessionDocuments {
  const { file, here, session, facts, me } = restoring;
  if (!mayWrite(facts).ok) return here;
  const people = whoIsWho(restoring);
  const isNew = isEmpty(here.session);
  const candidates = { ...here.roster.candidates, ...newcomers(restoring, people) };
  const report = restoredReport({
    said: file.report,
    there: here.report,
    people,
    listed: new Set(Object.keys(candidates)),
    facts,
    me,
    isAnother: session !== file.session,
    isNew,
  });
  const details = isNew ? file.details : here.session;
  return { session: details, roster: { ...here.roster, candidates }, report };
}

export function additionsOf(restoring: Restoring): Additions {
  const { here } = restoring;
  const then = restored(restoring);
  const { report: before } = here;
  const { report: after } = then;
  return {
    candidates: more(here.roster.candidates, then.roster.candidates),
    issueReports: more(before.issueReports, after.issueReports),
    notes: more(before.journal, after.journal),
    outcomes:
      more(before.decisions, after.decisions) +
      more(before.abortReasons, after.abortReasons) +
      more(before.incidentMinutes, after.incidentMinutes),
    leftOut: [...whoIsWho(restoring).values()].filter((id) => !(id in then.roster.candidates))
      .length,
  };
}

/** Nobody who was off the list, and nobody where nobody enrols any more. */
function newcomers(
  { file, here, facts, now }: Restoring,
  people: WhoIsWho,
): SessionDocuments["roster"]["candidates"] {
  if (!mayEnrol(facts, now).ok) return {};
  const there = here.roster.candidates;
  return Object.fromEntries(
    peopleOf(file).flatMap(([id, entry]) => {
      const mine = people.get(id);
      return mine === undefined || mine in there ? [] : [[mine, entry] as const];
    }),
  );
}

/** As a session is that nobody has given a place yet. */
function isEmpty({ site, date }: SessionDocuments["session"]): boolean {
  return site.val === "" && date.val === "";
}

function more(before: object, after: object): number {
  return Object.keys(after).length - Object.keys(before).length;
}
