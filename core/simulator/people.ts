// What happens to people, their devices and their connections.
import { isPending } from "../link/underway.ts";
import * as devices from "./device.ts";
import { storeOf } from "./invariants.ts";
import { keepsNothing, twisted } from "./lies.ts";
import { arriving, connectionTo, isIdle } from "./network.ts";
import * as relays from "./relay.ts";
import { feed, relayIo, say, type Person, type Run } from "./run.ts";
import { contentOf } from "./unsent.ts";
import { CANDIDATES } from "./edits.ts";

const SECOND_MS = 1000;
/** The share of lines of whose end the relay does not hear. */
const UNNOTICED = 0.25;

/** One frame arrives, or is lost, in either direction. */
export function deliver(run: Run, person: Person): void {
  const { line, device } = person;
  if (!line) return;
  const { chance, weather } = run;
  if (line.down.frames.length === 0 || chance.happens(0.5)) {
    const frame = arriving(line.up, weather, chance);
    const from = { line: line.id, writer: device.writer };
    if (!frame) return;
    const lie = frame.type === "push" ? keepsNothing(run, frame) : null;
    if (lie) line.down.frames.push(lie);
    else relays.receive(line.node, from, frame, relayIo(run, line.node));
    return;
  }
  const said = arriving(line.down, weather, chance);
  const frame = said && twisted(run, said);
  if (frame) feed(run, person, { type: "heard", frame });
}

/** Somebody for whom a frame is on its way, if there is anybody. */
export function deliverSomewhere(run: Run): void {
  const busy = run.people.filter(({ line }) => line && !isIdle(line));
  if (busy.length > 0) deliver(run, run.chance.pick(busy));
}

export function connect(run: Run, person: Person): void {
  const { line, device, away } = person;
  const node = run.chance.pick(run.relays);
  if (line || away || !device.memory || !node.memory) return;
  run.lines += 1;
  person.line = connectionTo(node, `line ${run.lines}`);
  feed(run, person, { type: "connected" });
}

export function disconnect(run: Run, person: Person): void {
  const { line } = person;
  if (!line) return;
  person.line = null;
  if (run.chance.happens(UNNOTICED)) run.halfOpen.push(line);
  else say(run, relays.hangUp(line.node, line.id));
  feed(run, person, { type: "disconnected" });
}

/** A line ends when either side has died; what was on its way still arrives, as far as chance has it. */
export function hangUpTheDead(run: Run): void {
  for (const person of run.people) {
    const { line, device } = person;
    if (!line || (device.memory && line.node.memory)) continue;
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
  for (const node of run.relays) relays.tick(node, relayIo(run, node));
  for (const person of run.people) feed(run, person, { type: "tick" });
}

export function crash(_: Run, { device }: Person): void {
  devices.die(device);
}

export function reopen(run: Run, person: Person): void {
  const { chance, bug } = run;
  const { device } = person;
  if (device.memory) return;
  disconnect(run, person);
  const keepsActor =
    (bug === "sent-before-disk" || bug === "pages-share-an-actor") && device.disk.actor !== "";
  devices.open(device, keepsActor ? device.disk.actor : chance.id());
}

/** Everybody who can. */
export function comeBack(run: Run): void {
  for (const person of run.people) {
    reopen(run, person);
    connect(run, person);
  }
}

/** A relay that is not well announces what it does not have. */
export function rumour(run: Run, { line }: Person): void {
  const { chance, session } = run;
  const len = storeOf(run).entries.length + 1 + chance.below(1_000_000);
  if (chance.happens(0.3)) line?.down.frames.push({ type: "hint", log: session, len });
}

/** A clock is set, by hand or by the network. */
export function setClock({ chance }: Run, { device }: Person): void {
  device.skew = chance.below(2 * 24 * 3600 * SECOND_MS) - 24 * 3600 * SECOND_MS;
}

/** One member finalises, or both at once. */
export function finalise(run: Run, person: Person): void {
  const members = run.people.filter(({ device }) => device.writer.role === "member");
  for (const each of run.chance.happens(0.3) ? members : [person]) {
    const { memory, writer } = each.device;
    const waits = memory?.link.sealing && isPending(memory.link.sealing);
    if (!memory || waits || writer.role !== "member") continue;
    feed(run, each, { type: "finalise", seen: contentOf(memory), missing: [] });
  }
}

export function deleteSession(run: Run, { device: { writer } }: Person): void {
  const node = run.chance.pick(run.relays);
  relays.deleteSession(node, writer, relayIo(run, node));
}

export function tellStart(run: Run): void {
  const node = run.chance.pick(run.relays);
  relays.tellStart(node, run.chance.pick(CANDIDATES), relayIo(run, node));
}
