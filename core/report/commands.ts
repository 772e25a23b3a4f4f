import { testProgress } from "../facts/queries.ts";
import type { AlertId } from "../ids.ts";
import { atomic, type ReportDocument } from "../schema.ts";
import { allow, type Verdict } from "../verdict.ts";
import type { QuestionCategory } from "./categories.ts";
import { mayDecide, record, withdraw, type DecisionArgs } from "./decide.ts";
import { situationOf, standing } from "./decisions.ts";
import { issueReportOfAlert } from "./issue-report-queries.ts";
import { writeIssueReport } from "./issue-report-entry.ts";
import {
  mayAnswerAlert,
  mayAuthoriseResume,
  mayConfirmPresence,
  mayEndTest,
  mayWithdraw,
  mayWriteAbout,
  type AboutRefusal,
  type AlertRefusal,
  type EndRefusal,
  type PresenceRefusal,
  type ResumeRefusal,
  type WithdrawalRefusal,
} from "./policy.ts";

/** Somebody has seen the candidate and checked who it is; an absence noted before is over. [RE1] [RE4] */
export function confirmPresence(
  draft: ReportDocument,
  args: DecisionArgs,
): Verdict<AboutRefusal | PresenceRefusal> {
  const about = mayWriteAbout(args.candidate, args);
  if (!about.ok) return about;
  const situation = situationOf({ ...args, report: draft });
  const allowed = mayConfirmPresence(situation);
  if (!allowed.ok) return allowed;
  for (const { id } of standing(situation, "absence")) withdraw(draft, id, args.now);
  record(draft, args, "presence");
  return allow();
}

/** The candidate, who is still in the room, may go on where the test was left. [RE3] */
export function authoriseResume(
  draft: ReportDocument,
  args: DecisionArgs,
): Verdict<AboutRefusal | ResumeRefusal> {
  const allowed = mayDecide(draft, args, mayAuthoriseResume);
  if (allowed.ok) record(draft, args, "resume");
  return allowed;
}

/** Ends the candidate's test for good. [RE6] */
export function endTest(
  draft: ReportDocument,
  args: DecisionArgs,
): Verdict<AboutRefusal | EndRefusal> {
  const allowed = mayDecide(draft, args, mayEndTest);
  if (allowed.ok) record(draft, args, "end");
  return allowed;
}

/** Takes back `decision`, a colleague's as well as one's own. [RE5] */
export function withdrawDecision(
  draft: ReportDocument,
  args: Omit<DecisionArgs, "by">,
): Verdict<AboutRefusal | WithdrawalRefusal> {
  const allowed = mayDecide(draft, args, (situation) => mayWithdraw(situation, args.decision));
  if (allowed.ok) withdraw(draft, args.decision, args.now);
  return allowed;
}

export type AnswerArgs = DecisionArgs & {
  alert: AlertId;
  answer: { kind: "dismissed" } | { kind: "validated"; category: QuestionCategory };
};

/** Answers an alert; what it was validated for becomes an issue report of its question. [RE10] */
export function answerAlert(
  draft: ReportDocument,
  args: AnswerArgs,
): Verdict<AboutRefusal | AlertRefusal> {
  const { alert, answer, facts, candidate } = args;
  const allowed = mayDecide(draft, args, (situation) =>
    mayAnswerAlert(situation, alert, answer.kind),
  );
  if (!allowed.ok) return allowed;
  record(draft, args, `alert-${answer.kind}`, { alert: atomic(alert) });
  if (answer.kind === "dismissed") return allow();
  const raised = testProgress(facts, candidate).alerts.find(({ id }) => id === alert);
  writeIssueReport(draft, issueReportOfAlert(alert), {
    ...args,
    category: answer.category,
    questionNumber: raised?.question ?? null,
    description: "",
  });
  return allow();
}
