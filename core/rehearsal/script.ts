// What happens in the room by itself, so that there is something to practise: one thing at a time, each
// once the one before it was dealt with. Some five minutes for whoever does not hurry.
import { openAlert, testProgress, type FactsView } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import { alertId, type CandidateId } from "../ids.ts";
import { situationOf, standing } from "../report/decisions.ts";
import { SECOND_MS, type Timestamp } from "../time.ts";
import { inventedId, inventedMs } from "./invent.ts";
import type { Arrived } from "./platform.ts";
import { isEverythingTried, tasksOf } from "./tasks.ts";
import { runningTests, type Outage, type Running, type World } from "./world.ts";

const QUESTION_AFTER = [12, 18] as const;
const WINDOW_AFTER = [10, 15] as const;
const OUTAGE_AFTER = [12, 18] as const;
const FIRST_FINISH_AFTER_MS = 8 * SECOND_MS;
const EXTENSION_AFTER_MS = 8 * SECOND_MS;
const LEAST_OUTAGE_MS = 25 * SECOND_MS;
const MOST_OUTAGE_MS = 90 * SECOND_MS;
const BETWEEN_FINISHES_MS = 4 * SECOND_MS;
const LEAST_TEST_MS = 10 * SECOND_MS;
/** With so many at work, one may be done before the others without anybody being missed. */
const ENOUGH_AT_WORK = 4;

/** Alerts, and tests that are finished. [RH3] [RH5] [RH7] */
export function happenings(world: World, arrived: Arrived): Fact[] {
  const running = runningTests(world, arrived.facts);
  return [
    ...question(world, arrived, running),
    ...extension(world, arrived, running),
    ...finish(world, arrived, running),
  ];
}

/** The first who has started stumbles over a question. [RH3] */
function question({ seed }: World, { facts, now }: Arrived, running: readonly Running[]): Fact[] {
  const [first] = running;
  if (!first || closingOf(facts, "question") !== undefined) return [];
  if (now - first.startedAt < inventedMs(seed, "question", QUESTION_AFTER)) return [];
  return [raised(seed, { candidate: first.id, about: "question", question: 14, at: now })];
}

/** During the outage, so that it is heard of late; whoever closed the window is left alone. [RH5] */
function extension(world: World, { facts, now }: Arrived, running: readonly Running[]): Fact[] {
  const { seed, outage, windowClosed } = world;
  if (!outage || now - outage.fell < EXTENSION_AFTER_MS) return [];
  if (closingOf(facts, "extension") !== undefined) return [];
  const others = running.filter(({ id }) => id !== windowClosed?.candidate);
  const hit = (others.at(-1) ?? running[0])?.id;
  return hit === undefined
    ? []
    : [raised(seed, { candidate: hit, about: "extension", question: null, at: now })];
}

/** One early; the others one after another once everything was tried. Nobody with an alert. [RH7] */
function finish(world: World, arrived: Arrived, running: readonly Running[]): Fact[] {
  const { facts, now, report } = arrived;
  const finishes = [...facts.tests.values()].flatMap(({ finishedAt }) => finishedAt ?? []);
  if (now - Math.max(0, ...finishes) < BETWEEN_FINISHES_MS) return [];
  const atEase = running.filter(
    (test) => openAlert(facts, test) === null && now - test.startedAt >= LEAST_TEST_MS,
  );
  const isEarly = isTimeForTheFirst(world, { now, running, finishes });
  const next = isEarly
    ? atEase.findLast(({ id }) => id !== world.windowClosed?.candidate)
    : atEase[0];
  if (!next || !(isEarly || isEverythingTried(tasksOf(allHeard(world), report)))) return [];
  return [{ kind: "candidate-finished", at: now, candidate: next.id, how: "completed" }];
}

function isTimeForTheFirst(
  { windowClosed, outage }: World,
  { now, running, finishes }: { now: Timestamp; running: readonly Running[]; finishes: unknown[] },
): boolean {
  if (!windowClosed || outage || finishes.length > 0) return false;
  return running.length >= ENOUGH_AT_WORK && now - windowClosed.at >= FIRST_FINISH_AFTER_MS;
}

/** The second who has started, if there is one, once the question is settled. [RH4] */
export function windowClosing(world: World, { facts, now }: Arrived): World["windowClosed"] {
  const settled = closingOf(facts, "question");
  if (world.windowClosed || settled == null) return world.windowClosed;
  if (now - settled < inventedMs(world.seed, "window", WINDOW_AFTER)) return null;
  const [first, second] = runningTests(world, facts);
  const who = second ?? first;
  return who ? { candidate: who.id, at: now } : null;
}

/** Falls once the resume is settled; comes back when somebody went on working, or after a while. [RH5] */
export function outageAfter(world: World, arrived: Arrived & { waiting: number }): Outage | null {
  const { outage, seed } = world;
  const { now } = arrived;
  if (outage) return outage.back === null ? downFor(outage, now, arrived.waiting > 0) : outage;
  const settled = resumeSettled(world, arrived);
  if (settled === null || now - settled < inventedMs(seed, "outage", OUTAGE_AFTER)) return null;
  return { fell: now, back: null, wasWorkedThrough: false };
}

/** When whoever closed the window could go on, or was out of the test; null until then. */
function resumeSettled({ windowClosed }: World, arrived: Arrived): Timestamp | null {
  if (!windowClosed) return null;
  const { candidate, at } = windowClosed;
  const { finishedAt } = testProgress(arrived.facts, candidate);
  const resumes = standing(situationOf({ ...arrived, candidate }), "resume");
  const received = resumes.flatMap(({ id }) => arrived.facts.presences.get(id) ?? []);
  const settled = [...received, ...(finishedAt === null ? [] : [finishedAt])];
  return settled.length === 0 ? null : Math.max(at, Math.min(...settled));
}

function downFor(outage: Outage, now: Timestamp, isWaiting: boolean): Outage {
  const wasWorkedThrough = outage.wasWorkedThrough || isWaiting;
  const enough = wasWorkedThrough ? LEAST_OUTAGE_MS : MOST_OUTAGE_MS;
  if (now - outage.fell >= enough) return { ...outage, back: now, wasWorkedThrough };
  return wasWorkedThrough === outage.wasWorkedThrough ? outage : { ...outage, wasWorkedThrough };
}

/** undefined while nobody has raised such an alert, null while it is open, else when it was settled. */
function closingOf(
  facts: FactsView,
  about: "question" | "extension",
): Timestamp | null | undefined {
  for (const { alerts, finishedAt } of facts.tests.values()) {
    const alert = alerts.find((each) => each.about === about);
    if (alert) return alert.closedAt ?? finishedAt;
  }
  return undefined;
}

function raised(
  seed: string,
  alert: {
    candidate: CandidateId;
    about: "question" | "extension";
    question: number | null;
    at: Timestamp;
  },
): Fact {
  return { kind: "alert-raised", alert: inventedId(alertId, seed, alert.about), ...alert };
}

/** The platform knows what it has said itself. */
function allHeard(world: World): World {
  return { ...world, heard: world.told.length };
}
