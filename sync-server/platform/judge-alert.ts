import { mayWrite } from "#core/facts/policy.ts";
import { testProgress, type Alert } from "#core/facts/queries.ts";
import type { AlertId } from "#core/ids.ts";
import { refuse } from "#core/verdict.ts";
import type { Judged } from "./judge-candidate.ts";
import type { Moment } from "./moment.ts";
import type { ToldOf } from "./told-event.ts";

/** Only a running test calls, and about one thing of each kind at a time. [PL8] */
export function judgeAlertRaised(
  { facts }: Moment,
  told: ToldOf<"alert-raised"> & { alert: AlertId },
): Judged {
  const { candidate, alert, about, question } = told;
  const open = mayWrite(facts);
  if (!open.ok) return open;
  const { startedAt, finishedAt, alerts } = testProgress(facts, candidate);
  if (startedAt === null) return refuse("not-started");
  if (finishedAt !== null) return refuse("already-finished");
  if (alerts.some((other) => other.about === about && other.closedAt === null)) {
    return refuse("alert-open");
  }
  if (alertOf(facts, alert)) return refuse("alert-reused");
  return { ok: true, fact: { kind: "alert-raised", candidate, alert, about, question } };
}

/** An alert is closed once, by the platform alone. [PL8] */
export function judgeAlertClosed({ facts }: Moment, { alert: id }: ToldOf<"alert-closed">): Judged {
  const alert = alertOf(facts, id);
  if (!alert) return refuse("unknown-alert");
  if (alert.closedAt !== null) return refuse("alert-closed");
  return { ok: true, fact: { kind: "alert-closed", alert: id } };
}

function alertOf({ tests }: Moment["facts"], id: AlertId): Alert | undefined {
  return [...tests.values()].flatMap(({ alerts }) => alerts).find((alert) => alert.id === id);
}
