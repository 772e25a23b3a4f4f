import { firstStart, type FactsView } from "#core/facts/queries.ts";
import type { SessionId } from "#core/ids.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import type { SessionDocuments } from "#core/schema.ts";
import { sessionDetails } from "#core/session/queries.ts";
import type { SessionLine } from "./session-line.ts";

/** The line of a session that this device has in full. */
export function lineOf(id: SessionId, documents: SessionDocuments, facts: FactsView): SessionLine {
  const { site, room, date, time, invigilators } = sessionDetails(documents.session);
  const tests = [...facts.tests.values()];
  return {
    id,
    number: facts.codes?.number ?? null,
    site,
    room,
    date,
    time,
    invigilators,
    enrolled: enrolledCandidates(documents.roster, facts).length,
    started: tests.filter(({ startedAt }) => startedAt !== null).length,
    finished: tests.filter(({ finishedAt }) => finishedAt !== null).length,
    firstStart: firstStart(facts),
    lifecycle: facts.lifecycle,
  };
}
