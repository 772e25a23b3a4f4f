import { mayStillEnter, mayWrite } from "../facts/policy.ts";
import type { Situation } from "./decisions.ts";
import {
  isAbsent,
  isEndUnderway,
  isOvertime,
  isPresenceUnderway,
  isPresent,
  isResumeUnderway,
  mayStillResume,
  presenceExpiry,
} from "./presence.ts";

/** Where a candidate stands. What ends in -ing was decided here and has not been heard of yet. [RE16] */
export type CandidateState =
  /** Nobody has said anything yet. */
  | "to-confirm"
  | "absent"
  /** Seen; the relay has not received it, so nothing may start. */
  | "confirming"
  /** May start. */
  | "present"
  /** Was present and has not started in time. */
  | "lapsed"
  /** Has not started, and cannot any more. */
  | "not-started"
  | "started"
  /** May go on with the test, as soon as the relay has received it. */
  | "resuming"
  /** May go on with the test. */
  | "may-resume"
  /** Somebody has ended the test; the platform has not yet. */
  | "ending"
  /** Runs for more than 24 hours. */
  | "overtime"
  | "finished"
  /** By an invigilator. */
  | "ended";

/** What the platform has told comes first, then what people have decided. [RE16] */
export function stateOf(situation: Situation): CandidateState {
  const { startedAt, finishedAt, how } = situation.test;
  if (finishedAt !== null) return how === "completed" ? "finished" : "ended";
  return startedAt === null ? stateBeforeStart(situation) : stateOfRunning(situation);
}

/** Whether a candidate in this state waits for somebody in the room. [RE17] */
export function needsAction(state: CandidateState): boolean {
  return state === "to-confirm" || state === "lapsed" || state === "overtime";
}

function stateBeforeStart(situation: Situation): CandidateState {
  const { facts, now } = situation;
  if (isAbsent(situation)) return "absent";
  if (!mayWrite(facts).ok || !mayStillEnter(facts, now).ok) return "not-started";
  if (isPresent(situation)) return "present";
  if (isPresenceUnderway(situation)) return "confirming";
  return presenceExpiry(situation) === null ? "to-confirm" : "lapsed";
}

function stateOfRunning(situation: Situation): CandidateState {
  if (isEndUnderway(situation)) return "ending";
  if (isOvertime(situation)) return "overtime";
  if (mayStillResume(situation)) return "may-resume";
  return isResumeUnderway(situation) ? "resuming" : "started";
}
