// What is said of each candidate, and of the session as a whole, for the finalisation.
import { mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import { testProgress, type FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import { atomic, type AbortReason, type ReportDocument, type RosterDocument } from "../schema.ts";
import { allow, type Verdict } from "../verdict.ts";
import { incidentMinutesOf } from "./extra-time.ts";
import { mayGiveAbortReason, mayGrantMinutes, type AbortReasonRefusal } from "./outcome-policy.ts";
import { mayWriteAbout, type AboutRefusal } from "./policy.ts";

type AboutOne = { candidate: CandidateId; roster: RosterDocument; facts: FactsView };
type Answer = { value: boolean; facts: FactsView };

/** Says why a test is not finished; null takes it back. [RE11] */
export function setAbortReason(
  draft: ReportDocument,
  args: AboutOne & { reason: AbortReason | null },
): Verdict<AboutRefusal | AbortReasonRefusal> {
  const about = mayWriteAbout(args.candidate, args);
  if (!about.ok) return about;
  const { candidate, reason, facts } = args;
  const allowed = mayGiveAbortReason(testProgress(facts, candidate), reason);
  if (!allowed.ok) return allowed;
  const before = draft.abortReasons[candidate]?.val ?? "";
  if (before !== (reason ?? "")) draft.abortReasons[candidate] = atomic(reason ?? "");
  return allow();
}

/** Gives a candidate this many minutes in all because of incidents. [RE12] */
export function setIncidentMinutes(
  draft: ReportDocument,
  args: AboutOne & { minutes: number },
): Verdict<AboutRefusal | "minutes-invalid"> {
  const about = mayWriteAbout(args.candidate, args);
  if (!about.ok) return about;
  const { candidate, minutes } = args;
  const allowed = mayGrantMinutes(minutes);
  if (!allowed.ok) return allowed;
  if (incidentMinutesOf(draft, candidate) !== minutes) draft.incidentMinutes[candidate] = minutes;
  return allow();
}

/** Step 2: somebody was given extra time after an incident, and finished. [RE15] */
export function setHasIncident(
  draft: ReportDocument,
  { value, facts }: Answer,
): Verdict<ClosedRefusal> {
  const allowed = mayWrite(facts);
  if (allowed.ok && draft.hasIncident !== value) draft.hasIncident = value;
  return allowed;
}

/** Step 2: somebody was there and could not join the session. [RE15] */
export function setHasJoiningIssue(
  draft: ReportDocument,
  { value, facts }: Answer,
): Verdict<ClosedRefusal> {
  const allowed = mayWrite(facts);
  if (allowed.ok && draft.hasJoiningIssue !== value) draft.hasJoiningIssue = value;
  return allowed;
}
