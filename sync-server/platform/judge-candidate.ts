// What the platform may tell of a candidate: joining, starting, finishing. Each rule gives the fact that
// the event becomes, or says why it becomes none.
import { mayComeIn } from "#core/centre/opening.ts";
import { mayStillEnter, mayWrite } from "#core/facts/policy.ts";
import { firstStart, hasJoined, testProgress } from "#core/facts/queries.ts";
import type { CandidateId } from "#core/ids.ts";
import type { UndatedFact } from "#core/log/requests.ts";
import { mayStart, type StartRefusal } from "#core/report/policy.ts";
import { candidateKey, type Born } from "#core/roster/names.ts";
import { isEnrolled } from "#core/roster/policy.ts";
import { enrolledCandidates, subscriptionOf } from "#core/roster/queries.ts";
import { isHabilitatedFor } from "#core/roster/subscription.ts";
import { allow, refuse, type Verdict } from "#core/verdict.ts";
import { sameSecret } from "../accounts/secrets.ts";
import type { Moment } from "./moment.ts";
import type { PlatformRefused } from "./refusals.ts";
import type { ToldOf } from "./told-event.ts";

export type Judged = { ok: true; fact: UndatedFact } | PlatformRefused;

/** The store gives the number, under the lock. */
const NOT_NUMBERED = 0;

/**
 * Refuses whoever is on no line of the roster, on several, or has joined before, whoever is enrolled for what the
 * centre offers no more, and, before the day on which its space opens, everybody whose session has not begun.
 * [PL3] [PL4] [SU7] [CE7] [CE8]
 */
export function judgeJoined(moment: Moment, person: ToldOf<"joined">): Judged {
  const { facts, centre, now } = moment;
  const open = mayWrite(facts);
  if (!open.ok) return open;
  const opened = firstStart(facts) === null ? mayComeIn(centre, now) : allow();
  if (!opened.ok) return { ...opened, ...(centre.opensOn && { opensOn: centre.opensOn }) };
  const [found, ...others] = candidatesCalled(moment, person);
  if (found === undefined) return refuse("no-match");
  if (others.length > 0) return refuse("several-matches");
  if (hasJoined(testProgress(facts, found))) return refuse("already-joined");
  const entry = mayStillEnter(facts, now);
  if (!entry.ok) return entry;
  const subscription = subscriptionOf(moment.documents.roster, found) ?? "CORE";
  if (!isHabilitatedFor(centre, subscription)) return refuse("not-habilitated");
  return { ok: true, fact: { kind: "candidate-joined", candidate: found } };
}

/** The enrolled candidates of this name and date of birth, read as the roster reads them. [PL3] */
export function candidatesCalled({ documents, facts }: Moment, person: Born): CandidateId[] {
  const key = candidateKey(person);
  return enrolledCandidates(documents.roster, facts)
    .filter((candidate) => candidateKey(candidate) === key)
    .map(({ id }) => id);
}

/** The access code is compared in constant time, as it may be said: `krtb 42` is `KRTB42`. [PL5] */
export function judgeStarted(moment: Moment, told: ToldOf<"started">): Judged {
  const { candidate, accessCode } = told;
  const known = mayBeAsked(moment, candidate);
  if (!known.ok) return known;
  const typed = accessCode.replaceAll(/\s/g, "").toUpperCase();
  const joined = hasJoined(testProgress(moment.facts, candidate));
  if (!joined) return refuse("not-joined");
  if (!sameSecret(typed, moment.facts.codes?.accessCode ?? "")) return refuse("wrong-access-code");
  const verdict = mayStartNow(moment, candidate);
  if (!verdict.ok) return verdict;
  return {
    ok: true,
    fact: { kind: "candidate-started", candidate, certification: NOT_NUMBERED },
  };
}

/** Whether this is a candidate of the session at all. */
export function mayBeAsked(
  { documents, facts }: Moment,
  candidate: CandidateId,
): Verdict<"unknown-candidate"> {
  return isEnrolled(documents.roster, facts, candidate)
    ? { ok: true }
    : refuse("unknown-candidate");
}

/** Whether the candidate may begin the test now, or go on with it. [PL5] [PL13] */
export function mayStartNow(
  { documents, facts, now }: Moment,
  candidate: CandidateId,
): Verdict<StartRefusal | "not-joined"> {
  if (!hasJoined(testProgress(facts, candidate))) return refuse("not-joined");
  return mayStart({ report: documents.report, facts, candidate, now });
}

/** A test that runs is finished once. [PL7] */
export function judgeFinished({ facts }: Moment, told: ToldOf<"finished">): Judged {
  const { candidate, how } = told;
  const { startedAt, finishedAt } = testProgress(facts, candidate);
  if (startedAt === null) return refuse("not-started");
  if (finishedAt !== null) return refuse("already-finished");
  return { ok: true, fact: { kind: "candidate-finished", candidate, how } };
}
