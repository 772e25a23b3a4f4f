// One line of the list of sessions, as the centre's log tells it; `document-line.ts` has the one of a
// session that the server does not know yet.
import type { Fact, FactOf } from "#core/facts/schema.ts";
import type { SessionId } from "#core/ids.ts";
import type { LocalNow, SessionStatus } from "#core/session/queries.ts";
import { HOUR_MS, MINUTE_MS, type Timestamp } from "#core/time.ts";

export type SessionLine = {
  id: SessionId;
  /** null while the server has not heard of the session. */
  number: number | null;
  site: string;
  room: string;
  date: string;
  time: string;
  invigilators: string;
  enrolled: number;
  started: number;
  finished: number;
  firstStart: Timestamp | null;
  lifecycle: FactOf<"session-summary">["lifecycle"];
  /** How many have started who are enrolled for CléA, if anybody has. */
  clea?: number | undefined;
};

type Summary = FactOf<"session-summary">;

/** One fact gives one line, the same one whoever asks: so what was made of a line is made once. */
const lines = new WeakMap<Summary, SessionLine>();

/** The sessions of which the centre's log tells, in their last form; deleted ones are no lines. */
export function linesOf(facts: readonly Fact[]): SessionLine[] {
  return lastSummaries(facts)
    .filter(({ lifecycle }) => lifecycle !== "deleted")
    .map(lineOfSummary);
}

/** Those to which nobody is added any more: finalised, or deleted. */
export function sessionsOver(facts: readonly Fact[]): SessionId[] {
  return lastSummaries(facts)
    .filter(({ lifecycle }) => lifecycle !== "open")
    .map(({ session }) => session);
}

function lastSummaries(facts: readonly Fact[]): Summary[] {
  const last = new Map<SessionId, Summary>();
  for (const fact of facts) if (fact.kind === "session-summary") last.set(fact.session, fact);
  return [...last.values()];
}

function lineOfSummary(summary: Summary): SessionLine {
  const known = lines.get(summary);
  if (known) return known;
  const { session, kind: _, at: __, ...rest } = summary;
  const line = { id: session, ...rest };
  lines.set(summary, line);
  return line;
}

/** Every session of which the centre's log has ever told, deleted ones too. */
export function heardOf(facts: readonly Fact[]): SessionId[] {
  return facts.flatMap((fact) => (fact.kind === "session-summary" ? [fact.session] : []));
}

/** The guide's statuses with their phases, by the rules of `sessionStatus`. */
export function statusOf(line: SessionLine, now: LocalNow): SessionStatus {
  if (line.lifecycle !== "open") return { status: line.lifecycle };
  if (line.firstStart === null) {
    const isPast = line.date !== "" && line.date < now.date;
    return { status: "created", phase: isPast ? "not-held" : "upcoming" };
  }
  const isRunning = line.started > line.finished && !isOverdue(line, now);
  return { status: "created", phase: isRunning ? "under-way" : "to-finalise" };
}

/** How many CléA results there are for the referer to see to; 0 before the results are published. [CE5] */
export function cleaResults({ lifecycle, clea = 0 }: SessionLine): number {
  return lifecycle === "published" ? clea : 0;
}

/** How long ago the day of the exam ended without a finalisation, or null. */
export function overdueSince(line: SessionLine, now: LocalNow): Timestamp | null {
  return isOverdue(line, now) && line.firstStart !== null ? now.at - line.firstStart : null;
}

function isOverdue({ lifecycle, firstStart: first }: SessionLine, now: LocalNow): boolean {
  return lifecycle === "open" && first !== null && first < startOfDay(now);
}

function startOfDay({ at, time }: LocalNow): Timestamp {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return at - (at % MINUTE_MS) - hours * HOUR_MS - minutes * MINUTE_MS;
}
