// Two devices with one document: what happens on each, and when one hears of the other.
import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import type { Verdict } from "../verdict.ts";
import { attempt, merged } from "./cast.ts";

export type Command<T> = (draft: T) => Verdict<string>;
/** On which device, and what: without a command it hears of the other. */
export type Step<T> = { device: 0 | 1; command: Command<T> | null };

/** A story of up to 12 steps. */
export function stories<T>(commands: fc.Arbitrary<Command<T>>): fc.Arbitrary<Step<T>[]> {
  const device = fc.constantFrom<0 | 1>(0, 1);
  return fc.array(fc.record({ device, command: fc.option(commands) }), { maxLength: 12 });
}

/** Both devices at the end of a story that began with `start` on each. */
export function told<T>(start: A.Doc<T>, story: readonly Step<T>[]): [A.Doc<T>, A.Doc<T>] {
  const devices: [A.Doc<T>, A.Doc<T>] = [
    A.clone(start, { actor: "1c".repeat(16) }),
    A.clone(start, { actor: "2c".repeat(16) }),
  ];
  for (const { device, command } of story) {
    const mine = devices[device];
    devices[device] = command ? changed(mine, command) : A.merge(mine, devices[1 - device] ?? mine);
  }
  return devices;
}

/** What each device has once it has heard of the other. */
export function bothWays<T>([one, other]: readonly [A.Doc<T>, A.Doc<T>]): [A.Doc<T>, A.Doc<T>] {
  return [merged(one, other), merged(other, one)];
}

/** The changes that a command leaves although it is refused, or the second time that it is run. */
export function unwantedTraces<T>(doc: A.Doc<T>, command: Command<T>): string[] {
  const once = attempt(doc, command);
  if (!once.verdict.ok) return newHeads(doc, once.doc);
  return newHeads(once.doc, attempt(once.doc, command).doc);
}

function changed<T>(doc: A.Doc<T>, command: Command<T>): A.Doc<T> {
  return A.change(doc, (draft) => {
    command(draft);
  });
}

function newHeads<T>(before: A.Doc<T>, after: A.Doc<T>): string[] {
  const known = new Set(A.getHeads(before));
  return A.getHeads(after).filter((head) => !known.has(head));
}
