// What happens to people, their devices and their connections.
import { isPending } from "../link/underway.ts";
import * as devices from "./device.ts";
import { copied, hashesOn } from "./disk.ts";
import { arriving, freshConnection, isIdle } from "./network.ts";
import { boot } from "./process.ts";
import * as relays from "./relay.ts";
import { feed, relayIo, say, type Person, type Run } from "./run.ts";
import { contentOf } from "./unsent.ts";
import { CANDIDATES, edit } from "./edits.ts";

const SECOND_MS = 1000;

/** One frame arrives, or is lost, in either direction. */
export function deliver(run: Run, person: Person): void {
  const { line, device } = person;
  if (!line) return;
  const { chance, weather } = run;
  if (line.down.frames.length === 0 || chance.happens(0.5)) {
    const frame = arriving(line.up, weather, chance);
    const from = { device: device.writer.device, writer: device.writer };
    if (frame) relays.receive(run.relay, from, frame, relayIo(run));
    return;
  }
  const frame = arriving(line.down, weather, chance);
  if (frame) feed(run, person, { type: "heard", frame });
}

/** Somebody for whom a frame is on its way, if there is anybody. */
export function deliverSomewhere(run: Run): void {
  const busy = run.people.filter(({ line }) => line && !isIdle(line));
  if (busy.length > 0) deliver(run, run.chance.pick(busy));
}

export function connect(run: Run, person: Person): void {
  const { line, device, away } = person;
  if (line || away || !device.memory || !run.relay.memory) return;
  person.line = freshConnection();
  feed(run, person, { type: "connected" });
}

export function disconnect(run: Run, person: Person): void {
  if (!person.line) return;
  person.line = null;
  say(run, relays.hangUp(run.relay, person.device.writer.device));
  feed(run, person, { type: "disconnected" });
}

/** A line ends when either side has died; what was on its way still arrives, as far as chance has it. */
export function hangUpTheDead(run: Run): void {
  for (const person of run.people) {
    const { line, device } = person;
    if (!line || (device.memory && run.relay.memory)) continue;
    while (!isIdle(line) && run.chance.happens(0.8)) deliver(run, person);
    disconnect(run, person);
  }
}

/** Time passes for everybody. */
export function wait(run: Run): void {
  const long = run.chance.happens(0.1);
  pass(run, 200 + run.chance.below(long ? 15 * SECOND_MS : 2 * SECOND_MS));
}

export function pass(run: Run, ms: number): void {
  run.now += ms;
  relays.tick(run.relay, relayIo(run));
  for (const person of run.people) feed(run, person, { type: "tick" });
}

export function crash(_: Run, { device }: Person): void {
  devices.die(device);
}

export function reopen({ chance, bug }: Run, { device }: Person): void {
  if (device.memory) return;
  const keepsActor = bug === "sent-before-disk" && device.disk.actor !== "";
  devices.open(device, keepsActor ? device.disk.actor : chance.id());
}

/** Everybody who can. */
export function comeBack(run: Run): void {
  for (const person of run.people) {
    reopen(run, person);
    connect(run, person);
  }
}

export function bootRelay({ relay }: Run): void {
  if (!relay.memory) boot(relay);
}

export function copyProfile(_: Run, { device }: Person): void {
  if (device.memory) device.copy = copied(device.disk);
}

/**
 * Somebody puts a copy back that was made while the page was open. What only the profile before it had
 * is gone, and the page goes on writing under a name that is in use.
 */
export function restoreProfile(run: Run): void {
  const person = run.people.find(({ device }) => device.copy);
  if (!person?.device.copy) return;
  const { device } = person;
  disconnect(run, person);
  devices.die(device);
  device.disk = copied(person.device.copy);
  device.wasRestored = true;
  devices.open(device, device.disk.actor);
  const here = hashesOn(device.disk);
  const inLog = new Set<string>(run.relay.disk.entries.map(({ hash }) => hash));
  for (const hash of device.promised)
    if (!here.has(hash) && !inLog.has(hash)) device.promised.delete(hash);
  edit(run, person);
}

/** A relay that is not well announces what it does not have. */
export function rumour({ chance, relay }: Run, { line }: Person): void {
  const len = relay.disk.entries.length + 1 + chance.below(1_000_000);
  if (chance.happens(0.3)) line?.down.frames.push({ type: "hint", log: relay.session, len });
}

/** A clock is set, by hand or by the network. */
export function setClock({ chance }: Run, { device }: Person): void {
  device.skew = chance.below(2 * 24 * 3600 * SECOND_MS) - 24 * 3600 * SECOND_MS;
}

/** One member finalises, or both at once. */
export function finalise(run: Run, person: Person): void {
  const members = run.people.filter(({ device }) => device.writer.role === "member");
  for (const each of run.chance.happens(0.3) ? members : [person]) {
    const { memory, disk, writer } = each.device;
    const waits = memory?.link.sealing && isPending(memory.link.sealing);
    if (!memory || waits || writer.role !== "member") continue;
    feed(run, each, { type: "finalise", seen: contentOf(memory, disk), missing: [] });
  }
}

export function tellStart(run: Run): void {
  relays.tellStart(run.relay, run.chance.pick(CANDIDATES), relayIo(run));
}
