// What the decisions about one candidate amount to at one moment.
import { MAX_TEST_MS } from "../facts/policy.ts";
import { MINUTE_MS, type Timestamp } from "../time.ts";
import { standing, type DecisionMade, type Situation } from "./decisions.ts";

/** Pix: AUTHORIZED_TO_START_DURATION_VALIDITY_IN_MS. */
const PRESENCE_VALIDITY_MS = 15 * MINUTE_MS;

/**
 * Until when the candidate may start: 15 minutes from the relay's receipt of the last confirmation that
 * stands; null if the relay has received none. [RE1]
 */
export function presenceExpiry(situation: Situation): Timestamp | null {
  return latestExpiry(situation, standing(situation, "presence"));
}

export function isPresent(situation: Situation): boolean {
  const expiry = presenceExpiry(situation);
  return expiry !== null && situation.now <= expiry;
}

/** Whether somebody has confirmed the presence and the relay has not received it yet. [RE1] */
export function isPresenceUnderway(situation: Situation): boolean {
  return standing(situation, "presence").some((made) => isUnderway(situation, made));
}

/** Absent: somebody said so, nobody has seen the candidate since, and the platform neither. [RE4] */
export function isAbsent(situation: Situation): boolean {
  return (
    situation.test.startedAt === null &&
    !isPresent(situation) &&
    !isPresenceUnderway(situation) &&
    standing(situation, "absence").length > 0
  );
}

/** Until when a test that has started may be gone on with; null if nobody has allowed it. [RE3] */
export function resumeExpiry(situation: Situation): Timestamp | null {
  return latestExpiry(situation, resumes(situation));
}

export function mayStillResume(situation: Situation): boolean {
  const expiry = resumeExpiry(situation);
  return expiry !== null && situation.now <= expiry;
}

export function isResumeUnderway(situation: Situation): boolean {
  return resumes(situation).some((made) => isUnderway(situation, made));
}

/** Whether somebody has ended the test: the platform has yet to say that it is finished. [RE6] */
export function isEndUnderway(situation: Situation): boolean {
  return isRunning(situation) && standing(situation, "end").length > 0;
}

function isRunning({ test }: Situation): boolean {
  return test.startedAt !== null && test.finishedAt === null;
}

/** A test lasts no longer than 24 hours. [RE3] */
export function isOvertime({ test, now }: Situation): boolean {
  return test.startedAt !== null && test.finishedAt === null && now - test.startedAt > MAX_TEST_MS;
}

/** What was allowed before the test started says nothing about going on with it. [RE3] */
function resumes(situation: Situation): DecisionMade[] {
  const { test, facts } = situation;
  const { startedAt } = test;
  if (startedAt === null) return [];
  return standing(situation, "resume").filter(
    ({ id }) => (facts.presences.get(id) ?? startedAt) >= startedAt,
  );
}

function isUnderway({ facts }: Situation, { id }: DecisionMade): boolean {
  return !facts.presences.has(id);
}

function latestExpiry({ facts }: Situation, decisions: readonly DecisionMade[]): Timestamp | null {
  const received = decisions.flatMap(({ id }) => facts.presences.get(id) ?? []);
  return received.length === 0 ? null : Math.max(...received) + PRESENCE_VALIDITY_MS;
}
