import { openAlert, testProgress, type Alert, type FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import { homonyms, type EnrolledCandidate } from "../roster/queries.ts";
import { abortReason, type AbortReason, type ReportDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { absenceOf, type AbsenceGrounds } from "./absence.ts";
import { answerTo, type AlertAnswer } from "./alerts.ts";
import type { DecisionMade, Situation } from "./decisions.ts";
import { incidentMinutesOf, theoreticalEnd } from "./extra-time.ts";
import type { IssueReportView } from "./issue-report-queries.ts";
import { needsAbortReason } from "./outcome-policy.ts";
import { presenceExpiry, resumeExpiry } from "./presence.ts";
import { needsAction, stateOf, type CandidateState } from "./state.ts";

/** One line of the room: who, where they stand, and all that was written about them. */
export type RoomCandidate = EnrolledCandidate & {
  state: CandidateState;
  /** Whether it is for somebody in the room to act: `state` asks for it, or an alert without an answer. */
  needsAction: boolean;
  /** Somebody else in the room has the same name. */
  isHomonym: boolean;
  startedAt: Timestamp | null;
  theoreticalEnd: Timestamp | null;
  incidentMinutes: number;
  /** Until when the candidate may start or resume; null unless the relay has received a permission. */
  expiry: Timestamp | null;
  /** Of whoever is absent: why, as far as somebody has said. */
  absence: AbsenceGrounds | null;
  /** The alert that the platform holds open, and what was answered here. */
  alert: (Alert & { answer: AlertAnswer | null }) | null;
  needsAbortReason: boolean;
  abortReason: AbortReason | null;
  /** The complete ones and the others, the oldest first. */
  issueReports: readonly IssueReportView[];
};

/** Those who have the name of somebody else among them. */
export function namesakesAmong(
  enrolled: readonly EnrolledCandidate[],
): ReadonlySet<EnrolledCandidate> {
  return new Set(homonyms(enrolled).flat());
}

/** What a room is seen from, each read on its own: what has not changed need not be read again. */
export type RoomParts = {
  enrolled: readonly EnrolledCandidate[];
  namesakes: ReadonlySet<EnrolledCandidate>;
  decisions: ReadonlyMap<CandidateId, readonly DecisionMade[]>;
  issueReports: readonly IssueReportView[];
  report: Pick<ReportDocument, "abortReasons" | "incidentMinutes">;
  facts: FactsView;
};

/** Everybody who is enrolled: alerts first, then who waits for somebody to act, then by name. [RE17] */
export function roomOf(parts: RoomParts, now: Timestamp): RoomCandidate[] {
  const { enrolled, namesakes, decisions, issueReports, report, facts } = parts;
  return enrolled
    .map((entry) => {
      const made = decisions.get(entry.id) ?? [];
      const situation = { facts, test: testProgress(facts, entry.id), now, decisions: made };
      return {
        ...entry,
        ...standingOf(situation),
        ...outcomeOf(report, situation, entry),
        isHomonym: namesakes.has(entry),
        issueReports: issueReports.filter(({ candidate }) => candidate === entry.id),
      };
    })
    .toSorted((one, other) => urgency(other) - urgency(one));
}

export type RoomCounts = Record<"enrolled" | "present" | "absent" | "started" | "finished", number>;

/** "12/30 présents": whoever has started was present, and whoever has finished has started. [RE18] */
export function roomCounts(room: readonly RoomCandidate[]): RoomCounts {
  const started = room.filter(({ startedAt }) => startedAt !== null);
  const waiting = room.filter(({ state }) => state === "present" || state === "confirming");
  const finished = room.filter(({ state }) => state === "finished" || state === "ended");
  return {
    enrolled: room.length,
    present: waiting.length + started.length,
    absent: room.filter(({ state }) => state === "absent").length,
    started: started.length,
    finished: finished.length,
  };
}

/** The Raison de l'abandon of one candidate; null where none is needed or none is known. [RE11] */
export function abortReasonOf(
  report: Pick<ReportDocument, "abortReasons">,
  facts: FactsView,
  candidate: CandidateId,
): AbortReason | null {
  if (!needsAbortReason(testProgress(facts, candidate))) return null;
  return abortReason.safeParse(report.abortReasons[candidate]?.val).data ?? null;
}

type Standing = Pick<
  RoomCandidate,
  "state" | "needsAction" | "startedAt" | "expiry" | "absence" | "alert"
>;

function standingOf(situation: Situation): Standing {
  const { facts, test } = situation;
  const state = stateOf(situation);
  const open = openAlert(facts, test);
  const alert = open && { ...open, answer: answerTo(situation, open) };
  const isUnanswered = alert !== null && alert.answer === null;
  const absence = absenceOf(situation);
  const expiry = test.startedAt === null ? presenceExpiry(situation) : resumeExpiry(situation);
  return {
    state,
    absence: absence && { reason: absence.reason, words: absence.words },
    alert,
    needsAction: isUnanswered || needsAction(state),
    startedAt: test.startedAt,
    expiry: test.finishedAt === null ? expiry : null,
  };
}

type Outcome = Pick<
  RoomCandidate,
  "theoreticalEnd" | "incidentMinutes" | "needsAbortReason" | "abortReason"
>;

function outcomeOf(
  report: RoomParts["report"],
  { test, facts }: Situation,
  { id, subscription, extraTimePercent }: EnrolledCandidate,
): Outcome {
  const minutes = incidentMinutesOf(report, id);
  return {
    theoreticalEnd: theoreticalEnd(test, { subscription, percent: extraTimePercent, minutes }),
    incidentMinutes: minutes,
    needsAbortReason: needsAbortReason(test),
    abortReason: abortReasonOf(report, facts, id),
  };
}

function urgency({ alert, needsAction: waits }: Pick<RoomCandidate, "alert" | "needsAction">) {
  if (alert !== null && alert.answer === null) return 2;
  return waits ? 1 : 0;
}
