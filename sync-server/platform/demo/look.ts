// What the page of a candidate has to know, and what the platform does when the room has decided.
import { testProgress, type Alert, type TestProgress } from "#core/facts/queries.ts";
import type { CandidateId } from "#core/ids.ts";
import { answerTo, type AlertAnswer } from "#core/report/alerts.ts";
import { situationOf, type Situation } from "#core/report/decisions.ts";
import { isEndUnderway } from "#core/report/presence.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { randomUUID } from "node:crypto";
import type { PlatformContext } from "../context.ts";
import { mayBeAsked, mayStartNow } from "../judge-candidate.ts";
import { momentOf, sessionOf } from "../moment.ts";
import type { PlatformRefusal } from "../refusals.ts";
import { tell } from "../tell.ts";
import type { ToldEvent } from "../told-event.ts";

export type Looked = {
  /** null, or why the candidate may neither begin nor go on now. */
  refusal: PlatformRefusal | null;
  started: boolean;
  certification: number | null;
  how: TestProgress["how"];
  /** The last alert. */
  alert: { about: Alert["about"]; open: boolean; answer: AlertAnswer | null } | null;
};
type Asked = { sessionNumber: number; candidate: CandidateId };

/** First does what the room has decided about this candidate's test, then looks at it. [PL16] */
export async function look(
  context: PlatformContext,
  asked: Asked,
): Promise<{ ok: true; looked: Looked } | Refusal<PlatformRefusal>> {
  const codes = sessionOf(context, null, asked.sessionNumber);
  if (!codes) return refuse("unknown-session");
  const { candidate } = asked;
  const before = await momentOf(context, codes);
  const known = mayBeAsked(before, candidate);
  if (!known.ok) return known;
  const situation = situationOf({ ...before, report: before.documents.report, candidate });
  for (const event of consequences(situation, asked)) await tell(context, null, event);
  const moment = await momentOf(context, codes);
  const may = mayStartNow(moment, candidate);
  const test = testProgress(moment.facts, candidate);
  return {
    ok: true,
    looked: {
      refusal: may.ok ? null : may.reason,
      started: test.startedAt !== null,
      certification: test.certification,
      how: test.how,
      alert: lastAlert(situationOf({ ...moment, report: moment.documents.report, candidate })),
    },
  };
}

/** A decision to end ends the test; an answer to an alert closes it. */
function consequences(situation: Situation, { sessionNumber, candidate }: Asked): ToldEvent[] {
  const { test } = situation;
  const about = () => ({ event: randomUUID(), sessionNumber });
  const answered = test.alerts.filter(
    (alert) => alert.closedAt === null && answerTo(situation, alert) !== null,
  );
  const closing = answered.map(({ id }) => ({
    ...about(),
    kind: "alert-closed" as const,
    alert: id,
  }));
  if (!isEndUnderway(situation)) return closing;
  const how = "ended-by-invigilator";
  return [...closing, { ...about(), kind: "finished", candidate, how }];
}

function lastAlert(situation: Situation): Looked["alert"] {
  const alert = situation.test.alerts.at(-1);
  if (!alert) return null;
  const { about, closedAt } = alert;
  return { about, open: closedAt === null, answer: answerTo(situation, alert) };
}
