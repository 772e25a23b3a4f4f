// When a session may be finalised: the same rules for the preview and for the relay.
import { factsView, firstStart, testProgress, type FactsView } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import type { CandidateId } from "../ids.ts";
import { needsAbortReason } from "../report/outcome-policy.ts";
import { abortReasonOf } from "../report/queries.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import type { SessionDocuments } from "../schema.ts";

export type FinaliseRefusal =
  | { rule: "no-start" }
  /** By name, as the screen lists them. */
  | { rule: "abort-reason-missing"; candidates: CandidateId[] };
export type FinaliseRule = FinaliseRefusal["rule"];

type Written = Pick<SessionDocuments, "roster" | "report">;

/** What still stands against the finalisation; nothing if it may be done. [FI1] [FI2] */
export function unmetRules(documents: Written, facts: readonly Fact[]): readonly FinaliseRefusal[] {
  const view = factsView(facts);
  if (firstStart(view) === null) return [{ rule: "no-start" }];
  const candidates = withoutAbortReason(documents, view);
  return candidates.length === 0 ? [] : [{ rule: "abort-reason-missing", candidates }];
}

/** The rules by name alone, as the relay's answer tells them. */
export function ruleCodes(refusals: readonly FinaliseRefusal[]): readonly FinaliseRule[] {
  return refusals.map(({ rule }) => rule);
}

/** Only those who are enrolled can be given a reason. [FI2] */
function withoutAbortReason({ roster, report }: Written, facts: FactsView): CandidateId[] {
  return enrolledCandidates(roster, facts)
    .map(({ id }) => id)
    .filter((id) => needsAbortReason(testProgress(facts, id)))
    .filter((id) => abortReasonOf(report, facts, id) === null);
}
