// What the pretend server and its test platform say of what people in the room have decided: the same as
// the real ones would, by the same rules, only with candidates who lose no time.
import { openAlert, testProgress, type FactsView } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import type { CandidateId } from "../ids.ts";
import { answerTo } from "../report/alerts.ts";
import {
  decisionsByCandidate,
  situationOf,
  standing,
  type Situation,
} from "../report/decisions.ts";
import { mayStart } from "../report/policy.ts";
import type { ReportDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { castIds } from "./cast.ts";
import { inventedMs } from "./invent.ts";
import type { World } from "./world.ts";

/** What has arrived at the server, and the time there. */
export type Arrived = { report: ReportDocument; facts: FactsView; now: Timestamp };

const SECONDS_TO_JOIN = [2, 4] as const;
const SECONDS_TO_START = [5, 12] as const;

/** A permission counts from its receipt, which the server says at once. [RH2] */
export function receipts({ report, facts, now }: Arrived): Fact[] {
  return [...decisionsByCandidate(report).values()]
    .flat()
    .filter(({ id, kind }) => ["presence", "resume"].includes(kind) && !facts.presences.has(id))
    .map(({ id, candidate }) => ({ kind: "presence-received", at: now, decision: id, candidate }));
}

/** What each candidate does because of what was decided. [RH2] [RH3] */
export function reactions(world: World, arrived: Arrived): Fact[] {
  return castIds(world.seed).flatMap((candidate) => {
    const situation = situationOf({ ...arrived, candidate });
    return situation.test.startedAt === null
      ? before(world, { ...arrived, candidate, situation })
      : during(candidate, situation);
  });
}

type Asked = Arrived & { candidate: CandidateId; situation: Situation };

function before({ seed }: World, asked: Asked): Fact[] {
  const { candidate, situation, facts, now } = asked;
  if (!mayStart(asked).ok) return [];
  const received = standing(situation, "presence").flatMap(
    ({ id }) => facts.presences.get(id) ?? [],
  );
  const since = now - Math.max(...received);
  const { joinedAt } = testProgress(facts, candidate);
  if (joinedAt === null)
    return since < inventedMs(seed, `join ${candidate}`, SECONDS_TO_JOIN)
      ? []
      : [{ kind: "candidate-joined", at: now, candidate }];
  if (since < inventedMs(seed, `start ${candidate}`, SECONDS_TO_START)) return [];
  return [
    {
      kind: "candidate-started",
      at: now,
      candidate,
      certification: certificationOf(seed, candidate),
    },
  ];
}

/** N° de certification: it has to be one number and the same one. */
function certificationOf(seed: string, candidate: CandidateId): number {
  return 900_000 + castIds(seed).indexOf(candidate);
}

function during(candidate: CandidateId, situation: Situation): Fact[] {
  const { facts, test, now } = situation;
  if (test.finishedAt !== null) return [];
  if (standing(situation, "end").length > 0)
    return [{ kind: "candidate-finished", at: now, candidate, how: "ended-by-invigilator" }];
  const alert = openAlert(facts, test);
  const isAnswered = alert !== null && answerTo(situation, alert) !== null;
  return isAnswered ? [{ kind: "alert-closed", at: now, alert: alert.id }] : [];
}
