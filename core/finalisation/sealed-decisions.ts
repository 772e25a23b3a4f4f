// What the decisions of the room amount to once nothing more can happen.
import type { FactsView, TestProgress } from "../facts/queries.ts";
import { absenceOf, type AbsenceGrounds } from "../report/absence.ts";
import { answerTo, type AlertAnswer } from "../report/alerts.ts";
import { isWithdrawn, standing, type DecisionMade, type Situation } from "../report/decisions.ts";
import { isAbsent } from "../report/presence.ts";
import type { SealedCandidate, SealedDecision } from "./schema.ts";

/** One candidate, as the rules of the room look at one, but at no hour. */
export type Decided = { facts: FactsView; test: TestProgress; decisions: readonly DecisionMade[] };

/** A moment at which everything that lapses has lapsed: the seal must not depend on the hour. */
const AT_LAST = Number.MAX_SAFE_INTEGER;

/** Absent, or else present if somebody has seen the candidate or the test has started; else null. [FI6] */
export function attendanceOf(decided: Decided): SealedCandidate["attendance"] {
  if (isAbsent({ ...decided, now: AT_LAST })) return "absent";
  const wasSeen = standing(decided, "presence").length > 0;
  return wasSeen || decided.test.startedAt !== null ? "present" : null;
}

/** Why the candidate is absent; null for whoever is not, and where nobody has said it. [FI8] */
export function groundsOf(decided: Decided): AbsenceGrounds | null {
  const absence = absenceOf({ ...decided, now: AT_LAST });
  if (absence === null || (absence.reason === null && absence.words === "")) return null;
  return { reason: absence.reason, words: absence.words };
}

/** The decisions that nobody has taken back and that had an effect, by id. [FI6] */
export function countingDecisions(decided: Decided): SealedDecision[] {
  const situation = { ...decided, now: AT_LAST };
  return decided.decisions
    .filter((made) => !isWithdrawn(made) && hadEffect(situation, made))
    .map(({ id, kind, alert, by, at }) => {
      const receivedAt = decided.facts.presences.get(id) ?? null;
      return { id, kind, alert, by, at, receivedAt };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function hadEffect(situation: Situation, made: DecisionMade): boolean {
  const { test } = situation;
  switch (made.kind) {
    case "presence":
      return true;
    case "absence":
      return isAbsent(situation);
    case "resume":
      return wasReceivedWhileRunning(situation, made);
    case "end":
      return test.startedAt !== null && test.how !== "completed";
    case "alert-dismissed":
      return isAnswer(situation, made, "dismissed");
    case "alert-validated":
      return isAnswer(situation, made, "validated");
  }
}

/** A permission to go on, not yet received, is one in the room. */
function wasReceivedWhileRunning({ test, facts }: Situation, { id }: DecisionMade): boolean {
  const { startedAt, finishedAt } = test;
  if (startedAt === null) return false;
  const receivedAt = facts.presences.get(id) ?? startedAt;
  return receivedAt >= startedAt && (finishedAt === null || receivedAt <= finishedAt);
}

/** Of two answers to one alert only one counts, and only to an alert that the platform knows. */
function isAnswer(situation: Situation, { alert: id }: DecisionMade, answer: AlertAnswer): boolean {
  const alert = situation.test.alerts.find((raised) => raised.id === id);
  return alert !== undefined && answerTo(situation, alert) === answer;
}
