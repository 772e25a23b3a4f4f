// The centre's log has one line for each session, so that a list of 500 opens without their documents.
import { factsView, firstStart, testProgress, type FactsView } from "#core/facts/queries.ts";
import type { Fact, FactOf } from "#core/facts/schema.ts";
import { sessionId, type CentreId, type SessionId } from "#core/ids.ts";
import type { UndatedFact } from "#core/log/requests.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { canonicalJson } from "#core/canonical.ts";
import type { SessionReading } from "../replica/replica.ts";
import type { Store } from "../store/store.ts";

type Summary = Extract<UndatedFact, { kind: "session-summary" }>;

/** Writes the line of this session anew if it says something else now; gives the centre's log if so. */
export async function summarise(
  store: Store,
  session: SessionId,
  reading: SessionReading,
): Promise<SessionId | null> {
  const created = reading.facts.find((fact) => fact.kind === "created");
  const fact = created && summaryOf(session, reading, created.number);
  if (!fact) return null;
  const log = logOf(created.centre);
  const { facts } = await store.read(log);
  if (says(lastOf(facts, session), fact)) return null;
  await store.commit([{ log, request: { kind: "fact", fact, eventId: null } }]);
  return log;
}

/** A centre's log is found under the centre's own id. */
function logOf(centre: CentreId): SessionId {
  return sessionId.parse(centre);
}

/** null while nobody has said where and when: then there is nothing to list. */
function summaryOf(
  session: SessionId,
  { documents, facts }: SessionReading,
  number: number,
): Summary | null {
  const view = factsView(facts);
  const { site, room, date, time, invigilators } = sessionDetails(documents.session);
  if (site === "") return null;
  const enrolled = enrolledCandidates(documents.roster, view);
  const clea = enrolled.filter(
    ({ id, subscription }) => subscription === "CLEA" && testProgress(view, id).startedAt !== null,
  ).length;
  return {
    kind: "session-summary",
    session,
    number,
    site,
    room,
    date,
    time,
    invigilators,
    enrolled: enrolled.length,
    ...progressOf(view),
    firstStart: firstStart(view),
    lifecycle: view.lifecycle,
    ...(clea > 0 ? { clea } : {}),
  };
}

function progressOf({ tests }: FactsView): Pick<Summary, "started" | "finished"> {
  const all = [...tests.values()];
  return {
    started: all.filter(({ startedAt }) => startedAt !== null).length,
    finished: all.filter(({ finishedAt }) => finishedAt !== null).length,
  };
}

function lastOf(facts: readonly Fact[], session: SessionId): FactOf<"session-summary"> | null {
  const last = facts.findLast(
    (fact) => fact.kind === "session-summary" && fact.session === session,
  );
  return last?.kind === "session-summary" ? last : null;
}

function says(last: FactOf<"session-summary"> | null, summary: Summary): boolean {
  return last !== null && canonicalJson({ ...summary, at: last.at }) === canonicalJson(last);
}
