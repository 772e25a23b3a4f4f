// The shell of a simulated device around the code that ships (`core/link`).
import type { LinkEvent } from "../link/events.ts";
import { step } from "../link/step.ts";
import { die, type DeviceIo, type Memory, type SimulatedDevice } from "./device.ts";
import { save } from "./disk.ts";
import { forgetFacts, perform } from "./effects.ts";
import { trustLength } from "./mistakes.ts";
import { documentsOf } from "./unsent.ts";

/** One event through the step, and its effects in order; the browser may die after any of them. */
export function feed(device: SimulatedDevice, event: LinkEvent, io: DeviceIo): void {
  const { memory } = device;
  if (!memory) return;
  const heard = io.bug === "hash-not-compared" ? trusting(event, memory) : event;
  const { state, effects } = step(memory.link, heard, documentsOf(memory, io.bug));
  memory.link = state;
  if (event.type === "heard" && event.frame.type === "ack") {
    for (const [hash] of event.frame.ok) if (io.isKept(hash)) device.acknowledged.add(hash);
  }
  const followUps: LinkEvent[] = [];
  for (const effect of effects) {
    const followUp = perform(device, memory, effect, io);
    if (io.chance.happens(io.dies)) die(device);
    if (!device.memory) return;
    if (followUp) followUps.push(followUp);
  }
  if (io.bug !== "lost-facts-stay") forgetFacts(device, memory, io.bug);
  for (const followUp of followUps) feed(device, followUp, io);
}

function trusting(event: LinkEvent, memory: Memory): LinkEvent {
  return event.type === "heard" ? { ...event, frame: trustLength(event.frame, memory) } : event;
}

/** Everything typed reaches the disk. */
export function commit(device: SimulatedDevice, io: DeviceIo): void {
  save(device);
  feed(device, { type: "committed", now: io.now }, io);
}
