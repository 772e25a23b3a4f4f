// Who may decide what about a candidate in the room. Members and invigilators alike.
import { mayStillEnter, mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import type { FactsView } from "../facts/queries.ts";
import type { AlertId, CandidateId, DecisionId } from "../ids.ts";
import { isEnrolled } from "../roster/policy.ts";
import type { RosterDocument } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { answerTo, type AlertAnswer } from "./alerts.ts";
import { isRevocable, situationOf, type Question, type Situation } from "./decisions.ts";
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

export type AboutRefusal = ClosedRefusal | "not-enrolled";
export type StartRefusal =
  | ClosedRefusal
  | "already-finished"
  | "session-over"
  | "test-over"
  | "not-present"
  | "presence-not-received"
  | "presence-lapsed"
  | "resume-not-authorised";
export type PresenceRefusal = "already-present" | "already-started" | "session-over";
export type AbsenceRefusal = "already-absent" | "already-present" | "already-started";
export type ResumeRefusal =
  | "not-started"
  | "already-finished"
  | "already-ending"
  | "already-authorised"
  | "test-over";
export type EndRefusal = "not-started" | "already-finished" | "already-ending";
export type WithdrawalRefusal = "unknown-decision" | "irrevocable" | "has-taken-effect";
export type AlertRefusal =
  | "unknown-alert"
  | "alert-closed"
  | "already-answered"
  | "not-about-a-question";

/** Whether the report may be written about this candidate at all. [RE7] */
export function mayWriteAbout(
  candidate: CandidateId,
  { roster, facts }: { roster: RosterDocument; facts: FactsView },
): Verdict<AboutRefusal> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  return isEnrolled(roster, facts, candidate) ? allow() : refuse("not-enrolled");
}

/** The platform asks: may this candidate begin the test, or go on with it, now? [RE1] [RE2] [RE3] */
export function mayStart(question: Question): Verdict<StartRefusal> {
  const open = mayWrite(question.facts);
  if (!open.ok) return open;
  const situation = situationOf(question);
  const { test } = situation;
  if (test.finishedAt !== null) return refuse("already-finished");
  return test.startedAt === null ? mayBegin(situation) : mayGoOn(situation);
}

/** A test begins within 15 minutes of the presence and 24 hours of the first start. [RE1] [RE2] */
function mayBegin(situation: Situation): Verdict<StartRefusal> {
  const entry = mayStillEnter(situation.facts, situation.now);
  if (!entry.ok) return entry;
  if (isPresent(situation)) return allow();
  if (isPresenceUnderway(situation)) return refuse("presence-not-received");
  return refuse(presenceExpiry(situation) === null ? "not-present" : "presence-lapsed");
}

/** A test goes on within 15 minutes of the permission and 24 hours of its own start. [RE3] */
function mayGoOn(situation: Situation): Verdict<StartRefusal> {
  if (isOvertime(situation)) return refuse("test-over");
  return mayStillResume(situation) ? allow() : refuse("resume-not-authorised");
}

/** A presence is confirmed before the start, and again only once it has lapsed. [RE1] */
export function mayConfirmPresence(situation: Situation): Verdict<PresenceRefusal> {
  if (situation.test.startedAt !== null) return refuse("already-started");
  if (isPresent(situation) || isPresenceUnderway(situation)) return refuse("already-present");
  return mayStillEnter(situation.facts, situation.now);
}

/** Nobody is absent who is present or has started. [RE4] */
export function mayMarkAbsent(situation: Situation): Verdict<AbsenceRefusal> {
  if (situation.test.startedAt !== null) return refuse("already-started");
  if (isPresent(situation) || isPresenceUnderway(situation)) return refuse("already-present");
  return isAbsent(situation) ? refuse("already-absent") : allow();
}

/** Only a test that is running is resumed. [RE3] */
export function mayAuthoriseResume(situation: Situation): Verdict<ResumeRefusal> {
  const running = mayEndTest(situation);
  if (!running.ok) return running;
  if (isOvertime(situation)) return refuse("test-over");
  const isAuthorised = mayStillResume(situation) || isResumeUnderway(situation);
  return isAuthorised ? refuse("already-authorised") : allow();
}

/** Only a test that is running is ended, once and for all. [RE6] */
export function mayEndTest(situation: Situation): Verdict<EndRefusal> {
  if (situation.test.finishedAt !== null) return refuse("already-finished");
  if (situation.test.startedAt === null) return refuse("not-started");
  return isEndUnderway(situation) ? refuse("already-ending") : allow();
}

/** A presence, an absence and a resume are taken back while they have had no effect. [RE5] */
export function mayWithdraw(situation: Situation, id: DecisionId): Verdict<WithdrawalRefusal> {
  const { test, decisions } = situation;
  const decision = decisions.find((made) => made.id === id);
  if (!decision) return refuse("unknown-decision");
  if (!isRevocable(decision)) return refuse("irrevocable");
  const effect = decision.kind === "resume" ? test.finishedAt : test.startedAt;
  return effect === null ? allow() : refuse("has-taken-effect");
}

/** An alert is answered once, while it is open; only one about a question has a category. [RE10] */
export function mayAnswerAlert(
  situation: Situation,
  id: AlertId,
  kind: AlertAnswer,
): Verdict<AlertRefusal> {
  const { test } = situation;
  const alert = test.alerts.find((raised) => raised.id === id);
  if (!alert) return refuse("unknown-alert");
  if (alert.closedAt !== null || test.finishedAt !== null) return refuse("alert-closed");
  if (answerTo(situation, alert) !== null) return refuse("already-answered");
  if (kind === "validated" && alert.about !== "question") return refuse("not-about-a-question");
  return allow();
}
