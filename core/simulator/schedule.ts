// One schedule: some people, one relay, a seed that decides everything that happens to them; then calm,
// until nothing moves any more.
import * as A from "@automerge/automerge/slim";
import { createHash } from "node:crypto";
import { act, FINISH, WORK } from "./acts.ts";
import { meetOther } from "./profiles.ts";
import type { PlantedBug } from "./bugs.ts";
import { ALWAYS, firstBroken, storeOf } from "./invariants.ts";
import { KINDS } from "./content.ts";
import { isPending } from "../link/underway.ts";
import { die } from "./device.ts";
import { setAside } from "./disk.ts";
import { CALM, DRIZZLE, isIdle } from "./network.ts";
import { comeBack, deliver, disconnect, hangUpTheDead, pass } from "./people.ts";
import { crash } from "./process.ts";
import { promises } from "./promises.ts";
import { bootNodes, hearAll, noticeHalfOpen } from "./nodes.ts";
import { follow } from "./relay.ts";
import { AT_REST } from "./rest.ts";
import { begin, commitOf, relayIo, type Run } from "./run.ts";

export type Outcome = {
  seed: number;
  /** What did not hold, in words; null if all did. */
  broken: string | null;
  /** A hash over all that happened and over how it ended: the same seed gives the same. */
  trace: string;
  sealed: boolean;
  /** Changes that were kept out by the seal, still on their devices. */
  excluded: number;
  /** Documents that were set aside and begun anew. */
  rebuilt: number;
};

const STEPS = 200;
/** From this step on people want to finish. */
const FINISH_FROM = 80;
/** Then somebody dies in this share of effects and commits. */
const RARELY = 0.003;
/** In this share of the schedules one device is out of reach while the others finish. */
const AWAY = 0.35;
const CALM_ROUNDS = 150;
/** Longer than a page waits for an answer. */
const CALM_MS = 11_000;
/** While somebody waits for the seal: often enough that nobody loses patience before the relay does. */
const SEALING_MS = 3_000;

export function runSchedule(seed: number, bug: PlantedBug | null = null): Outcome {
  const run = begin(seed, bug);
  const broken = brokenIn(run);
  const { relays, people } = run;
  const outcome = {
    seed,
    broken,
    trace: traceOf(run),
    sealed: storeOf(run).receipt !== null,
    excluded: excludedIn(run),
    rebuilt: people.reduce((sum, { device }) => sum + setAside(device.disk), 0),
  };
  for (const { device } of people) die(device);
  for (const relay of relays) crash(relay);
  return outcome;
}

function traceOf({ trace, relays, world: { devices } }: Run): string {
  const ends = devices.map(({ memory, disk }) => [
    memory?.link.cursor.hash,
    memory && KINDS.map((kind) => A.getHeads(memory.docs[kind])),
    disk.facts.size,
    setAside(disk),
  ]);
  const all = JSON.stringify([trace, relays.map(({ memory }) => memory?.log.tip), ends]);
  return createHash("sha256").update(all).digest("hex");
}

/** A throw is as bad as a broken promise. */
function brokenIn(run: Run): string | null {
  try {
    for (let count = 0; count < STEPS; count += 1) {
      if (count === FINISH_FROM) beginToFinish(run);
      act(run, count < FINISH_FROM ? WORK : FINISH);
      const broken = firstBroken(ALWAYS, run.world);
      if (broken !== null) return broken;
    }
    return settle(run) ?? firstBroken([...ALWAYS, promises], run.world);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** The storm is over; everybody connects anew, but one may be out of reach. */
function beginToFinish(run: Run): void {
  Object.assign(run, { dies: RARELY, weather: DRIZZLE });
  bootNodes(run);
  for (const person of run.people) disconnect(run, person);
  const { disk } = run.chance.pick(run.people).device;
  const isAway = run.chance.happens(AWAY);
  for (const person of run.people) person.away = isAway && person.device.disk === disk;
  comeBack(run);
}

/** Everybody comes back, the network is calm: until nothing moves any more. */
function settle(run: Run): string | null {
  Object.assign(run, { weather: CALM, dies: 0 });
  Object.assign(run.world, { isLying: false });
  for (const person of run.people) if (run.world.wasLiedTo) disconnect(run, person);
  for (let round = 0; round < CALM_ROUNDS; round += 1) {
    bootNodes(run);
    hangUpTheDead(run);
    noticeHalfOpen(run);
    for (const person of run.people) person.away = false;
    comeBack(run);
    for (const person of run.people) meetOther(run, person);
    for (const person of run.people) commitOf(run, person);
    for (const person of run.people) {
      while (person.line && !isIdle(person.line)) deliver(run, person);
    }
    for (const node of run.relays) follow(node, relayIo(run, node));
    hearAll(run);
    const quiet = run.people.every(({ line }) => line && isIdle(line));
    if (quiet && firstBroken(AT_REST, run.world) === null) return null;
    if (quiet) pass(run, isSealing(run) ? SEALING_MS : CALM_MS);
  }
  return `no rest: ${firstBroken(AT_REST, run.world) ?? "frames without end"}`;
}

function isSealing({ people }: Run): boolean {
  return people.some(({ device }) => {
    const sealing = device.memory?.link.sealing;
    return sealing ? isPending(sealing) : false;
  });
}

function excludedIn({ people }: Run): number {
  let sum = 0;
  for (const { device } of people) {
    const link = device.memory?.link;
    if (!device.memory || !link?.receipt) continue;
    for (const kind of ["session", "roster", "report"] as const)
      sum += A.getChangesMetaSince(device.memory.docs[kind], [...link.heads[kind]]).length;
  }
  return sum;
}
