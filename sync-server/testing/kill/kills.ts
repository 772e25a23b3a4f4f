// A relay that is killed again and again under people who write and finalise, and what is found after each kill.
import type { SessionId } from "#core/ids.ts";
import { chanceFrom, type Chance } from "#core/simulator/chance.ts";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { colleague } from "../colleague.ts";
import { diligent, type Diligent } from "../diligent.ts";
import { relaySays, sessionAt } from "../morning.ts";
import type { RelayProcess } from "../relay-process.ts";
import { invigilatorOf, passFor, schoolIn, type School } from "../school.ts";
import { flawsIn } from "./checker.ts";
import { recorder, type Recorder } from "./history.ts";
import { commandFor, inTime } from "./patience.ts";
import { readyToSeal, sealedWhatever } from "./race.ts";
import { damageIn, storedLogs } from "./stored.ts";

export type Outcome = {
  kills: number;
  acknowledged: number;
  sealed: number;
  /** Of those, how many had been closed and were not sealed yet when the relay was killed. */
  interrupted: number;
  /** Empty where nothing is wrong; nobody is killed any more once something is. */
  flaws: string[];
};

/** So many sessions in which people do nothing but write. */
const BUSY_SESSIONS = 2;
/** A relay is killed at the latest so long after so many changes were acknowledged, or after a race began. */
const MAX_ACKNOWLEDGED = 60;
const MAX_MORE_MS = 20;
const MAX_RACE_MS = 250;

type Scene = {
  relay: RelayProcess;
  school: School;
  chance: Chance;
  history: Recorder;
  sessions: SessionId[];
  publicKey: string;
  outcome: Outcome;
};

/** Kills this relay so often, at moments that `seed` decides, a session being finalised every other time. */
export async function killed(
  relay: RelayProcess,
  { kills, seed }: { kills: number; seed: number },
): Promise<Outcome> {
  const scene = await begun(relay, seed);
  const { history, outcome } = scene;
  await goesOn(scene, kills).catch((error: unknown) => {
    const again = commandFor({ kills: outcome.kills + 1, seed });
    outcome.flaws.push(`${error instanceof Error ? error.message : String(error)}: ${again}`);
  });
  outcome.acknowledged = history.acknowledged.length;
  outcome.sealed = new Set(history.receipts.map(({ session }) => session)).size;
  return outcome;
}

async function begun(relay: RelayProcess, seed: number): Promise<Scene> {
  // In good order once: Node then keeps what it has made of the files, and every later start is faster.
  await relay.stop();
  await relay.startAgain();
  return {
    relay,
    school: await schoolIn(relay.database),
    chance: chanceFrom(seed),
    history: recorder(),
    sessions: [],
    publicKey: (await relaySays(relay)).publicKey,
    outcome: { kills: 0, acknowledged: 0, sealed: 0, interrupted: 0, flaws: [] },
  };
}

async function goesOn(scene: Scene, kills: number): Promise<void> {
  const { outcome, sessions } = scene;
  const people = await everybodyWrites(scene);
  for (let kill = 1; kill <= kills && outcome.flaws.length === 0; kill += 1) {
    await (kill % 2 === 0 ? killedInARace(scene, kill % 4 === 0) : killedWhileBusy(scene, people));
  }
  // What is wrong on the disk is told once.
  if (outcome.flaws.length > 0) return;
  await inTime(Promise.all(people.map((each) => each.goesHome())), busySessions(scene));
  for (const session of sessions)
    await inTime(readsAnew(scene, session), `session ${session}, read anew`);
  outcome.flaws.push(...flawsOf(scene));
}

async function everybodyWrites({ relay, school, history, sessions }: Scene): Promise<Diligent[]> {
  const { database } = relay;
  const people: Diligent[] = [];
  for (let busy = 0; busy < BUSY_SESSIONS; busy += 1) {
    const { session, claire } = await sessionAt(relay, school);
    await claire.wire.hangUp();
    sessions.push(session);
    const passes = [
      passFor(database, school.claire),
      passFor(database, school.nadia),
      await invigilatorOf(database, session),
    ];
    people.push(...passes.map((pass) => diligent(relay, { pass, session }, history)));
  }
  return people;
}

async function killedWhileBusy(scene: Scene, people: readonly Diligent[]): Promise<void> {
  const { history, chance } = scene;
  const enough = history.more(1 + chance.below(MAX_ACKNOWLEDGED));
  // Nobody goes home before: whoever does has met what should not be.
  const getsOn = Promise.race([enough, ...people.map(({ done }) => done)]);
  await inTime(getsOn, busySessions(scene));
  await pause(chance.below(MAX_MORE_MS));
  await dies(scene);
  await comesBack(scene);
}

async function killedInARace(scene: Scene, isAtClosing: boolean): Promise<void> {
  const { relay, school, chance, history, sessions, outcome } = scene;
  const ready = await inTime(readyToSeal(relay, school), "one more session");
  const { session } = ready;
  sessions.push(session);
  const closing = new AbortController();
  const hears = () => closing.abort();
  const race = sealedWhatever(relay, ready, { history, chance, hears });
  // Every other time the relay dies as soon as somebody has closed: chance alone may never meet that.
  const moment = isAtClosing ? once(closing.signal, "abort") : pause(chance.below(MAX_RACE_MS));
  await inTime(Promise.race([race, moment]), `session ${session}`);
  await dies(scene);
  const isSealed = history.receipts.some((given) => given.session === session);
  if (closing.signal.aborted && !isSealed) outcome.interrupted += 1;
  await comesBack(scene);
  await inTime(race, `session ${session}`);
}

/** Where people do nothing but write. */
function busySessions({ sessions }: Scene): string {
  return `sessions ${sessions.slice(0, BUSY_SESSIONS).join(" and ")}`;
}

/** What is on the disk is looked at before the next relay has touched it. */
async function dies(scene: Scene): Promise<void> {
  const { relay, outcome } = scene;
  await relay.kill();
  outcome.kills += 1;
  outcome.flaws.push(...flawsOf(scene));
}

async function comesBack({ relay }: Scene): Promise<void> {
  await inTime(relay.startAgain(), "a relay that was started again");
}

function flawsOf({ relay, history, sessions, publicKey }: Scene): string[] {
  const { database } = relay;
  return [...damageIn(database), ...flawsIn(history, storedLogs(database, sessions), publicKey)];
}

/** Nadia opens it on one more computer: the chain over what she is given is the relay's, and so is the receipt. */
async function readsAnew(scene: Scene, session: SessionId): Promise<void> {
  const { relay, school, history } = scene;
  const page = await colleague(relay.port, {
    pass: passFor(relay.database, school.nadia),
    session,
  });
  const opened = await page.wire.open(session);
  if (opened.type === "opened" && opened.receipt)
    history.given({ session, receipt: opened.receipt });
  await page.catchesUp();
  await page.wire.hangUp();
}
