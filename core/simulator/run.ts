// One run of a schedule: everybody in it, and the wires between them.
import { deviceId, idFrom, personId, sessionId, type SessionId } from "../ids.ts";
import type { LinkEvent } from "../link/events.ts";
import type { Writer } from "../log/requests.ts";
import type { Outgoing } from "../log/room.ts";
import type { PlantedBug } from "./bugs.ts";
import { chanceFrom, type Chance } from "./chance.ts";
import * as devices from "./device.ts";
import { storeOf, type World } from "./invariants.ts";
import { nothingRead } from "./stored.ts";
import { STORM, type Connection, type Weather } from "./network.ts";
import * as pages from "./page.ts";
import { newRelays, type RelayIo, type SimulatedRelay } from "./process.ts";

export type Person = {
  device: devices.SimulatedDevice;
  line: Connection | null;
  /** Out of reach of the network while people finish. */
  away: boolean;
};
export type Run = {
  chance: Chance;
  bug: PlantedBug | null;
  session: SessionId;
  /** The nodes of one relay, over one store. */
  relays: readonly SimulatedRelay[];
  /** Nodes that another one has told, on a bus that may lose it, that something was committed. */
  hints: SimulatedRelay[];
  /** Connections that the network has cut, and of which their node has not noticed it. */
  halfOpen: Connection[];
  /** How many connections there were. */
  lines: number;
  people: Person[];
  /** Who attacks in this schedule; null if nobody does. */
  attacker: Writer | null;
  world: World;
  weather: Weather;
  /** The share of effects and commits in which somebody dies. */
  dies: number;
  now: number;
  trace: string[];
};

/** How many there are of each, and how often. */
const NODES = [1, 1, 1, 1, 2, 2, 3];
const PEOPLE = [2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 5, 6];
const START_AT = 1_795_000_000_000;
const OFTEN = 0.03;
/** Shares of the schedules. */
const ATTACKED = 0.3;
const WRONG_CLOCK = 0.2;
const LIED_TO = 0.15;
const TWO_PAGES = 0.35;
const DAY_MS = 24 * 3_600_000;

export function begin(seed: number, bug: PlantedBug | null): Run {
  const chance = chanceFrom(seed);
  const session = sessionId.parse("5".repeat(32));
  const relays = newRelays(session, chance.pick(NODES));
  const count = chance.pick(PEOPLE);
  const people = Array.from({ length: count }, (_, index): Person => {
    const device = devices.newDevice(writer(index), session);
    if (chance.happens(WRONG_CLOCK)) device.skew = chance.below(2 * DAY_MS) - DAY_MS;
    devices.open(device, chance.id());
    return { device, line: null, away: false };
  });
  const isLying = chance.happens(LIED_TO);
  // What one page was told wrongly the other would find on the disk they share: not looked at here.
  if (!isLying && chance.happens(TWO_PAGES))
    people.push(...secondPageOf(chance.pick(people), chance, bug));
  const all = people.map(({ device }) => device);
  const world: World = {
    relays,
    devices: all,
    letters: new Map(),
    read: nothingRead(),
    wasPutBack: false,
    isLying,
    wasLiedTo: isLying,
  };
  const attacker = chance.happens(ATTACKED) ? writer(7) : null;
  const state = { weather: STORM, dies: OFTEN, now: START_AT, trace: [] };
  const between = { hints: [], halfOpen: [], lines: 0 };
  return { chance, bug, session, relays, people, attacker, world, ...between, ...state };
}

function secondPageOf({ device }: Person, chance: Chance, bug: PlantedBug | null): Person[] {
  const page = devices.pageBeside(device);
  devices.open(page, bug === "pages-share-an-actor" ? device.disk.actor : chance.id());
  return [{ device: page, line: null, away: false }];
}

/** The first two are members of the centre: both may create and finalise. */
function writer(index: number): Writer {
  const bytes = new Uint8Array(16).fill(index + 1);
  const role = index < 2 ? "member" : "invigilator";
  return { person: idFrom(personId, bytes), role, device: idFrom(deviceId, bytes) };
}

export type Happening = LinkEvent extends infer Event
  ? Event extends LinkEvent
    ? Omit<Event, "now">
    : never
  : never;

/** Tells a device what happens, by its own clock. */
export function feed(run: Run, { device }: Person, event: Happening): void {
  pages.feed(device, { ...event, now: clockOf(run, device) }, deviceIo(run, device));
}

export function commitOf(run: Run, { device }: Person): void {
  pages.commit(device, deviceIo(run, device));
}

export function relayIo(run: Run, relay: SimulatedRelay): RelayIo {
  const { now, chance, bug, dies, relays, hints } = run;
  return {
    around: { now, chance, bug, dies },
    say: (outgoing) => say(run, outgoing),
    hint: () => hints.push(...relays.filter((each) => each !== relay)),
  };
}

export function say({ people }: Run, outgoing: readonly Outgoing[]): void {
  for (const { to, frame } of outgoing) {
    people.find(({ line }) => line?.id === to)?.line?.down.frames.push(frame);
  }
}

function deviceIo(run: Run, device: devices.SimulatedDevice): devices.DeviceIo {
  const { chance, bug, dies, people, world } = run;
  const line = people.find((person) => person.device === device)?.line;
  const now = clockOf(run, device);
  const mayBeWrong = world.wasLiedTo || world.wasPutBack;
  const isKept = (hash: string) => !mayBeWrong || world.read.hashes.has(hash);
  const { misread } = storeOf(world);
  return { now, chance, bug, dies, isKept, misread, send: (frame) => line?.up.frames.push(frame) };
}

function clockOf({ now }: Run, { skew }: devices.SimulatedDevice): number {
  return now + skew;
}
