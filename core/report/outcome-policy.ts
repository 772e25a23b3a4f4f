// What may be said of how a test ended.
import type { TestProgress } from "../facts/queries.ts";
import type { AbortReason } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { incidentMinutes } from "./extra-time.ts";

export type AbortReasonRefusal = "not-started" | "already-finished";

/**
 * An unfinished test has a Raison de l'abandon: one that has started and that the candidate has not
 * completed, even if an invigilator has ended it. [RE11]
 */
export function needsAbortReason(test: TestProgress): boolean {
  return test.startedAt !== null && test.how !== "completed";
}

/** A reason is given for an unfinished test, and may be taken back whatever has become of it. [RE11] */
export function mayGiveAbortReason(
  test: TestProgress,
  reason: AbortReason | null,
): Verdict<AbortReasonRefusal> {
  if (reason === null || needsAbortReason(test)) return allow();
  return refuse(test.startedAt === null ? "not-started" : "already-finished");
}

/** Extra time after an incident is whole minutes, ten hours at most. [RE12] */
export function mayGrantMinutes(minutes: number): Verdict<"minutes-invalid"> {
  return incidentMinutes.safeParse(minutes).success ? allow() : refuse("minutes-invalid");
}
