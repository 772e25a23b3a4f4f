// What there is to practise, and what the person has done of it.
import { factsView, testProgress, type Alert, type FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import { answerTo } from "../report/alerts.ts";
import {
  decisionsByCandidate,
  isWithdrawn,
  situationOf,
  type DecisionMade,
  type Situation,
} from "../report/decisions.ts";
import { isPresenceUnderway, isPresent } from "../report/presence.ts";
import { issueReportOfAlert, issueReportsOf } from "../report/issue-report-queries.ts";
import type { ReportDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { castIds } from "./cast.ts";
import { heardFacts, runningTests, type World } from "./world.ts";

/** In the order in which they come up. */
export const TASKS = ["presence", "incident", "question", "resume", "outage", "extension"] as const;
export type TaskName = (typeof TASKS)[number];
export type Task = {
  name: TaskName;
  /** `missed`: it came to pass and the person let it. */
  state: "later" | "open" | "done" | "missed";
  /** Who waits, if one person does. */
  about: CandidateId | null;
};

const PRESENCES = 3;

/** Of what cannot wait, the first comes first. */
const MOST_URGENT = ["question", "extension", "resume", "outage", "presence", "incident"] as const;

/** By what the device has heard and what was written there, sent or not. [RH6] */
export function tasksOf(world: World, report: ReportDocument): readonly Task[] {
  const facts = factsView(heardFacts(world));
  const decisions = decisionsByCandidate(report);
  const seen = { world, report, facts, decisions };
  return TASKS.map((name) => ({ name, ...LOOKS[name](seen) }));
}

/** The one thing to try now; null while there is none. [RH6] */
export function nextTask(tasks: readonly Task[]): Task | null {
  const open = tasks.filter(({ state }) => state === "open");
  return MOST_URGENT.flatMap((name) => open.find((task) => task.name === name) ?? [])[0] ?? null;
}

/** How many candidates are still to be confirmed for the exercise. */
export function presencesLeft(report: ReportDocument): number {
  const confirmed = [...decisionsByCandidate(report).values()].filter((made) =>
    has(made, "presence"),
  );
  return Math.max(0, PRESENCES - confirmed.length);
}

/** Whether everything was tried or has passed. [RH7] */
export function isEverythingTried(tasks: readonly Task[]): boolean {
  return tasks.every(({ state }) => state === "done" || state === "missed");
}

/** Everything was tried, and nobody is at work or about to be; or nobody is left to try with. [RH7] */
export function isOver(world: World, report: ReportDocument, now: Timestamp): boolean {
  const facts = factsView(heardFacts(world));
  const isLeft = castIds(world.seed).some((id) => testProgress(facts, id).finishedAt === null);
  if (!isLeft) return true;
  if (!isEverythingTried(tasksOf(world, report))) return false;
  if (runningTests(world, facts).length > 0) return false;
  return !castIds(world.seed).some((candidate) =>
    isAboutToStart(situationOf({ report, facts, candidate, now })),
  );
}

/** A presence that has lapsed lets nobody start, and keeps nobody waiting. */
function isAboutToStart(situation: Situation): boolean {
  const { startedAt } = situation.test;
  return startedAt === null && (isPresent(situation) || isPresenceUnderway(situation));
}

type Seen = {
  world: World;
  report: ReportDocument;
  facts: FactsView;
  decisions: ReadonlyMap<CandidateId, readonly DecisionMade[]>;
};
type Look = Omit<Task, "name">;

const LOOKS: Readonly<Record<TaskName, (seen: Seen) => Look>> = {
  presence: ({ report }) => ({
    state: presencesLeft(report) > 0 ? "open" : "done",
    about: null,
  }),
  incident({ report, facts }) {
    const alerts = [...facts.tests.values()].flatMap((test) => test.alerts);
    const ofAlerts = new Set(alerts.map(({ id }) => issueReportOfAlert(id)));
    const hasNoted = issueReportsOf(report).some(({ id }) => !ofAlerts.has(id));
    const hasBegun = [...facts.tests.values()].some(({ startedAt }) => startedAt !== null);
    return { state: stateOf(hasBegun, hasNoted), about: null };
  },
  question: (seen) => alertLook(seen, "question"),
  resume({ world, decisions, facts }) {
    const { windowClosed } = world;
    if (!windowClosed) return LATER;
    const { candidate } = windowClosed;
    const made = decisions.get(candidate) ?? [];
    const isOut = testProgress(facts, candidate).finishedAt !== null;
    // A resume that was allowed before is as good: nobody can allow it twice.
    const isDone = isOut || has(made, "resume") || has(made, "end");
    return { state: stateOf(true, isDone), about: candidate };
  },
  outage({ world: { outage } }) {
    if (!outage) return LATER;
    if (outage.wasWorkedThrough) return { state: "done", about: null };
    return { state: outage.back === null ? "open" : "missed", about: null };
  },
  extension: (seen) => alertLook(seen, "extension"),
};

const LATER: Look = { state: "later", about: null };

function alertLook({ facts, decisions }: Seen, about: Alert["about"]): Look {
  for (const [candidate, { alerts, finishedAt }] of facts.tests) {
    const alert = alerts.find((each) => each.about === about);
    if (!alert) continue;
    const answer = answerTo({ decisions: decisions.get(candidate) ?? [] }, alert);
    const isDone = answer !== null || alert.closedAt !== null || finishedAt !== null;
    return { state: stateOf(true, isDone), about: candidate };
  }
  return LATER;
}

function stateOf(isThere: boolean, isDone: boolean): Task["state"] {
  if (isDone) return "done";
  return isThere ? "open" : "later";
}

function has(decisions: readonly DecisionMade[], kind: DecisionMade["kind"]): boolean {
  return decisions.some((made) => made.kind === kind && !isWithdrawn(made));
}
