import { atomic, type ReportDocument } from "../schema.ts";
import type { Verdict } from "../verdict.ts";
import {
  absenceOf,
  mayExplainAbsence,
  mayTakeBackAbsence,
  type AbsenceGrounds,
  type ExplanationRefusal,
} from "./absence.ts";
import { mayDecide, record, withdraw, type DecisionArgs } from "./decide.ts";
import { situationOf, standing } from "./decisions.ts";
import { mayMarkAbsent, type AboutRefusal, type AbsenceRefusal } from "./policy.ts";

/** The candidate has not come. [RE4] */
export function markAbsent(
  draft: ReportDocument,
  args: DecisionArgs,
): Verdict<AboutRefusal | AbsenceRefusal> {
  const allowed = mayDecide(draft, args, mayMarkAbsent);
  if (allowed.ok) record(draft, args, "absence");
  return allowed;
}

/**
 * Says anew that the candidate is absent, and why: what was said before stays, and counts again if this is
 * taken back. It is later than what was said before, whatever the clock of the device says. All corrections
 * explain the absence that was said first, and none outlives it. [RE22]
 */
export function explainAbsence(
  draft: ReportDocument,
  args: DecisionArgs & AbsenceGrounds,
): Verdict<AboutRefusal | ExplanationRefusal> {
  const grounds = { reason: args.reason, words: args.words.trim() };
  const allowed = mayDecide(draft, args, (situation) => mayExplainAbsence(situation, grounds));
  const before = absenceOf(situationOf({ ...args, report: draft }));
  if (!allowed.ok || before === null) return allowed;
  if (before.reason === grounds.reason && before.words === grounds.words) return allowed;
  record(draft, { ...args, now: Math.max(args.now, before.at + 1) }, "absence", {
    explains: atomic(before.explains ?? before.id),
    ...(grounds.reason !== null && { reason: atomic(grounds.reason) }),
    ...(grounds.words !== "" && { words: atomic(grounds.words) }),
  });
  return allowed;
}

/** The candidate is not absent after all, however often somebody has said so. [RE5] [RE22] */
export function takeBackAbsence(
  draft: ReportDocument,
  args: Omit<DecisionArgs, "by" | "decision">,
): Verdict<AboutRefusal | "not-absent"> {
  const allowed = mayDecide(draft, args, mayTakeBackAbsence);
  if (!allowed.ok) return allowed;
  for (const { id } of standing(situationOf({ ...args, report: draft }), "absence"))
    withdraw(draft, id, args.now);
  return allowed;
}
