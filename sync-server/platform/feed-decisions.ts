// The decisions of a report, each with the operation that wrote it, so that the feed knows which item of
// the log brought it.
import * as A from "@automerge/automerge/slim";
import type { DecisionId } from "#core/ids.ts";
import { decisionsByCandidate, isWithdrawn, type DecisionMade } from "#core/report/decisions.ts";
import { issueReportOfAlert, issueReportsOf } from "#core/report/issue-report-queries.ts";
import type { ReportDocument } from "#core/schema.ts";
import type { Timestamp } from "#core/time.ts";
import type { Happening } from "./feed-event.ts";
import type { Operations } from "./feed-item.ts";

export type Written = { made: DecisionMade; actor: string; operation: number };
export type Decisions = ReadonlyMap<DecisionId, Written>;

/** Everything in the report that has the shape of a decision, in the order in which it was written. */
export function decisionsWritten(report: ReportDocument): Decisions {
  const written = [...decisionsByCandidate(report).values()].flat().flatMap((made) => {
    const place = operationOf(report.decisions[made.id]);
    return place ? [{ made, ...place }] : [];
  });
  return new Map(
    written
      .toSorted((one, other) => one.operation - other.operation)
      .map((each) => [each.made.id, each]),
  );
}

/**
 * What these operations of a report decided. A presence and a resume count from their receipt, so they
 * are told with that fact and not here.
 */
export function decidedBy(
  report: ReportDocument,
  decisions: Decisions,
  { actor, from, to }: Operations,
): Happening[] {
  return [...decisions.values()]
    .filter(
      (written) => written.actor === actor && written.operation >= from && written.operation <= to,
    )
    .flatMap(({ made }) => happeningOf(report, made) ?? []);
}

/** A permission that the relay received at this time. */
export function permissionReceived(made: DecisionMade, at: Timestamp): Happening | null {
  const { id: decision, kind, candidate } = made;
  if (kind !== "presence" && kind !== "resume") return null;
  return { kind, candidate, decision, at, withdrawn: isWithdrawn(made) };
}

function happeningOf(report: ReportDocument, made: DecisionMade): Happening | null {
  const { id: decision, kind, candidate, alert, at: claimedAt } = made;
  switch (kind) {
    case "presence":
    case "resume":
      return null;
    case "absence":
      return { kind, candidate, decision, claimedAt, withdrawn: isWithdrawn(made) };
    case "end":
      return { kind, candidate, decision, claimedAt };
    case "alert-dismissed":
      return { kind, candidate, decision, claimedAt, alert };
    case "alert-validated": {
      const id = alert && issueReportOfAlert(alert);
      const validated = issueReportsOf(report).find((issueReport) => issueReport.id === id);
      const { category = null, questionNumber = null } = validated ?? {};
      return { kind, candidate, decision, claimedAt, alert, category, questionNumber };
    }
  }
}

/** Automerge names an object `operation@actor`, after the operation that made it. */
function operationOf(entity: unknown): { actor: string; operation: number } | null {
  if (typeof entity !== "object" || entity === null) return null;
  const [operation, actor] = A.getObjectId(entity)?.split("@") ?? [];
  return actor === undefined ? null : { actor, operation: Number(operation) };
}
