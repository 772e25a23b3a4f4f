import type { Fact } from "#core/facts/schema.ts";
import { candidateId, decisionId, type CandidateId, type DecisionId } from "#core/ids.ts";
import type { ReportDocument } from "#core/schema.ts";

/** The decisions whose 15 minutes run from their receipt by the relay. [RE1] [RE3] */
const TIMED = new Set(["presence", "resume"]);

/** Permissions in the report of which no fact says yet that they were received. */
export function receivedPermissions(
  { decisions }: ReportDocument,
  facts: readonly Fact[],
): { decision: DecisionId; candidate: CandidateId }[] {
  const known = new Set(
    facts.flatMap((fact) => (fact.kind === "presence-received" ? [fact.decision] : [])),
  );
  return Object.entries(decisions).flatMap(([id, { kind, candidate }]) => {
    const decision = decisionId.safeParse(id);
    const about = candidateId.safeParse(candidate.val);
    if (!decision.success || !about.success || known.has(decision.data) || !TIMED.has(kind.val))
      return [];
    return [{ decision: decision.data, candidate: about.data }];
  });
}
