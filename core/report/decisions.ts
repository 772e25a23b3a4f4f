// Reading what people in the room have decided, as the rules look at it.
import * as A from "@automerge/automerge/slim";
import * as z from "zod";
import { testProgress, type FactsView, type TestProgress } from "../facts/queries.ts";
import { alertId, candidateId, decisionId, personId, type CandidateId } from "../ids.ts";
import { entities, textOf } from "../roster/entities.ts";
import {
  absenceReason,
  decisionKind,
  MAX_SHORT,
  type DecisionKind,
  type ReportDocument,
} from "../schema.ts";
import { timestamp, type Timestamp } from "../time.ts";

const decisionShape = z.object({
  kind: textOf(decisionKind),
  candidate: textOf(candidateId),
  alert: textOf(alertId).nullable(),
  by: textOf(personId),
  at: timestamp,
  withdrawnAt: timestamp.nullable(),
  explains: textOf(decisionId).nullable().catch(null),
  reason: textOf(absenceReason).nullable().catch(null),
  words: textOf(z.string().max(MAX_SHORT)).catch(""),
});

/** What the report says, whether or not it counts; without its shape it says nothing. */
export type DecisionMade = z.infer<typeof decisionShape> & { id: z.infer<typeof decisionId> };

/** One candidate at one moment: all that the rules of the room look at. */
export type Situation = {
  facts: FactsView;
  test: TestProgress;
  decisions: readonly DecisionMade[];
  now: Timestamp;
};

export type Question = {
  report: ReportDocument;
  facts: FactsView;
  candidate: CandidateId;
  now: Timestamp;
};

/** What can be taken back; the others have been carried out, or told to the candidate. [RE5] */
const REVOCABLE: readonly DecisionKind[] = ["presence", "absence", "resume"];

export function isRevocable({ kind }: DecisionMade): boolean {
  return REVOCABLE.includes(kind);
}

/** A withdrawal counts only where there may be one. [RE5] */
export function isWithdrawn(decision: DecisionMade): boolean {
  return decision.withdrawnAt !== null && isRevocable(decision);
}

export function situationOf({ report, facts, candidate, now }: Question): Situation {
  const about = Object.entries(report.decisions).filter(([, entry]) => isAbout(entry, candidate));
  const decisions = withExplained(entities(Object.fromEntries(about), decisionId, decisionShape));
  return { facts, test: testProgress(facts, candidate), decisions, now };
}

/** All that is read of a decision about somebody else: of a draft, each value is fetched from Automerge. */
function isAbout(entry: unknown, candidate: CandidateId): boolean {
  if (typeof entry !== "object" || entry === null || !("candidate" in entry)) return false;
  return A.isImmutableString(entry.candidate) && entry.candidate.val === candidate;
}

/** Every decision, by candidate: to look at a whole room at once. */
export function decisionsByCandidate({
  decisions,
}: Pick<ReportDocument, "decisions">): ReadonlyMap<CandidateId, readonly DecisionMade[]> {
  const byCandidate = new Map<CandidateId, DecisionMade[]>();
  for (const made of withExplained(entities(decisions, decisionId, decisionShape))) {
    const others = byCandidate.get(made.candidate);
    if (others) others.push(made);
    else byCandidate.set(made.candidate, [made]);
  }
  return byCandidate;
}

/**
 * What explains an absence goes with it, also where whoever took that back did not know of it; what explains
 * nothing that is there never counted. [RE22]
 */
function withExplained(decisions: readonly DecisionMade[]): DecisionMade[] {
  const byId = new Map(decisions.map((made) => [made.id, made]));
  return decisions.map((made) => {
    if (made.explains === null || made.withdrawnAt !== null) return made;
    const explained = byId.get(made.explains);
    return { ...made, withdrawnAt: explained ? explained.withdrawnAt : made.at };
  });
}

/** The decisions of one kind that nobody has taken back. */
export function standing(
  { decisions }: Pick<Situation, "decisions">,
  kind: DecisionKind,
): DecisionMade[] {
  return decisions.filter((made) => made.kind === kind && !isWithdrawn(made));
}
