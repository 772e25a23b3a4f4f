// How a decision is written into the report, whatever it is about.
import type { FactsView } from "../facts/queries.ts";
import type { CandidateId, DecisionId, PersonId } from "../ids.ts";
import {
  atomic,
  type Decision,
  type DecisionKind,
  type ReportDocument,
  type RosterDocument,
} from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { Verdict } from "../verdict.ts";
import { situationOf, type Situation } from "./decisions.ts";
import { mayWriteAbout, type AboutRefusal } from "./policy.ts";

/** Who decides about whom. `decision` is a random id; `now` is by the clock of the device. */
export type DecisionArgs = {
  candidate: CandidateId;
  decision: DecisionId;
  by: PersonId;
  now: Timestamp;
  roster: RosterDocument;
  facts: FactsView;
};

/** First the rules for everything about a candidate, then the rule for this decision. */
export function mayDecide<Refusal extends string>(
  draft: ReportDocument,
  args: Omit<DecisionArgs, "by" | "decision">,
  rule: (situation: Situation) => Verdict<Refusal>,
): Verdict<AboutRefusal | Refusal> {
  const about = mayWriteAbout(args.candidate, args);
  return about.ok ? rule(situationOf({ ...args, report: draft })) : about;
}

/** A decision that is there already stays as it was. */
export function record(
  draft: ReportDocument,
  { decision, candidate, by, now }: DecisionArgs,
  kind: DecisionKind,
  more: Partial<Pick<Decision, "alert" | "explains" | "reason" | "words">> = {},
): void {
  draft.decisions[decision] ??= {
    kind: atomic(kind),
    candidate: atomic(candidate),
    alert: null,
    by: atomic(by),
    at: now,
    withdrawnAt: null,
    ...more,
  };
}

export function withdraw(draft: ReportDocument, id: DecisionId, now: Timestamp): void {
  const entry = draft.decisions[id];
  if (entry?.withdrawnAt === null) entry.withdrawnAt = now;
}
