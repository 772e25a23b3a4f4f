// Which sessions the small window shows, in which order, and what of each.
import type { Codes, FactsView } from "#core/facts/queries.ts";
import { openAlert } from "#core/facts/queries.ts";
import { shownPassword } from "#core/facts/session-password.ts";
import type { LocalNow } from "#core/session/queries.ts";
import { HOUR_MS } from "#core/time.ts";
import { statusOf, type SessionLine } from "../session/session-line.ts";

const DAY_MS = 24 * HOUR_MS;

export type PopupSessions = {
  /** By hour, whatever their state. */
  today: SessionLine[];
  /** Begun on another day and not finalised, the oldest first. */
  toFinalise: SessionLine[];
  /** The first to come, when there is none today. */
  next: SessionLine | null;
};

/** [PO1] [PO2] */
export function popupSessions(lines: readonly SessionLine[], now: LocalNow): PopupSessions {
  const inOrder = lines.toSorted(byMoment);
  const today = inOrder.filter((line) => isToday(line, now));
  const others = inOrder.filter((line) => !isToday(line, now));
  const inPhase = (phase: string) => (line: SessionLine) => {
    const status = statusOf(line, now);
    return status.status === "created" && status.phase === phase;
  };
  return {
    today,
    toFinalise: others.filter(inPhase("to-finalise")),
    next: today.length === 0 ? (others.find(inPhase("upcoming")) ?? null) : null,
  };
}

/** How the day of a session is called on `now`. */
export function dayOf({ date }: SessionLine, now: LocalNow): "today" | "yesterday" | "another" {
  if (date === now.date) return "today";
  return Date.parse(now.date) - Date.parse(date) === DAY_MS ? "yesterday" : "another";
}

/** Whether somebody may still start: today they may, also when all who did have finished. [PO3] */
export function needsCodes(line: SessionLine, now: LocalNow): boolean {
  return line.lifecycle === "open" && isToday(line, now);
}

/** How many candidates wait for an answer, as far as is known here. */
export function alertsOf(facts: FactsView): number {
  return [...facts.tests.values()].filter((test) => openAlert(facts, test) !== null).length;
}

export type CodeCell = { label: "number" | "accessCode" | "sessionPassword"; code: string };
/** Why there is no access code and no password: not given yet, being asked for, or not on this device. */
export type Absence = "pending" | "coming" | "elsewhere";
export type ShownCodes = { cells: CodeCell[]; absent: Absence | null };

/** Everything of a session that can be copied, and why not the rest. [PO3] [PO4] */
export function shownCodes(args: {
  number: number | null;
  codes: Codes | null;
  /** Whether the server is there to be asked. */
  isAsking: boolean;
}): ShownCodes {
  const { codes } = args;
  if (codes) return { cells: cellsOf(codes), absent: null };
  if (args.number === null) return { cells: [], absent: "pending" };
  const known: CodeCell = { label: "number", code: String(args.number) };
  return { cells: [known], absent: args.isAsking ? "coming" : "elsewhere" };
}

function cellsOf({ number, accessCode, sessionPassword }: Codes): CodeCell[] {
  return [
    { label: "number", code: String(number) },
    { label: "accessCode", code: accessCode },
    { label: "sessionPassword", code: shownPassword(sessionPassword) },
  ];
}

/** Of this day, or under way whatever its date says. */
function isToday(line: SessionLine, now: LocalNow): boolean {
  const status = statusOf(line, now);
  if (status.status === "created" && status.phase === "under-way") return true;
  return line.date === now.date;
}

function byMoment(one: SessionLine, other: SessionLine): number {
  const earlier = `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`);
  return earlier || (one.number ?? Infinity) - (other.number ?? Infinity);
}
