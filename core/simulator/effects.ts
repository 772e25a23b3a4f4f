// How a simulated device carries out what its link wants.
import * as A from "@automerge/automerge/slim";
import { emptyIndex } from "../guard/document-index.ts";
import type { ChangeHash } from "../ids.ts";
import type { LinkEffect, LinkEvent } from "../link/events.ts";
import { outdatedBy } from "../link/kept-facts.ts";
import { reauthored } from "../link/reauthor.ts";
import { takeIn } from "../link/take-in.ts";
import type { LogItem } from "../wire/frames.ts";
import { hashOf } from "./changes.ts";
import { free, KINDS } from "./content.ts";
import { die, type DeviceIo, type Memory, type SimulatedDevice } from "./device.ts";
import { save } from "./disk.ts";
import { believe, forgetUnsent, notePlaceEarly } from "./mistakes.ts";

type Of<Type extends LinkEffect["type"]> = Extract<LinkEffect, { type: Type }>;

/** What is to be told to the link afterwards, if anything. */
export function perform(
  device: SimulatedDevice,
  memory: Memory,
  effect: LinkEffect,
  io: DeviceIo,
): LinkEvent | null {
  const { now, bug } = io;
  switch (effect.type) {
    case "send":
      io.send(effect.frame);
      if (bug === "sent-is-acknowledged" && effect.frame.type === "push") believe(memory);
      return null;
    case "take-in":
      return takeItems(device, memory, effect.items, io);
    case "keep-place":
      device.disk.place = effect.place;
      if (effect.place.receipt && bug === "unsent-dropped-at-lock") forgetUnsent(device, memory);
      return null;
    case "flush":
      save(device);
      return { type: "flushed", now };
    case "rebuild":
      rebuild(device, memory, effect, io);
      return { type: "rebuilt", doc: effect.doc, now };
  }
}

/** The disk may be full, the browser may die between the documents and the facts. */
function takeItems(
  device: SimulatedDevice,
  memory: Memory,
  items: readonly LogItem[],
  { now, bug, chance, dies }: DeviceIo,
): LinkEvent | null {
  const { disk } = device;
  if (bug === "place-before-documents") notePlaceEarly(device, memory);
  if (bug === "place-before-documents" && chance.happens(dies)) return died(device);
  const voided: ChangeHash[] = [];
  for (const kind of KINDS) {
    const ours = items.filter((item) => item[1] === kind);
    if (ours.length === 0) continue;
    const bytes = ours.map((item) => item[2]);
    const taken = takeIn(memory.docs[kind], memory.indexes[kind], bytes);
    if (!taken.ok)
      return { type: "poisoned", seq: ours[taken.at]?.[0] ?? 0, code: taken.reason, now };
    memory.docs[kind] = A.applyChanges(memory.docs[kind], [...taken.changes])[0];
    if (bug !== "voided-not-told") voided.push(...taken.voided);
  }
  if (chance.happens(dies)) return null;
  save(device);
  if (chance.happens(dies)) return died(device);
  if (bug !== "lost-facts-stay")
    for (const seq of outdatedBy(items, [...disk.facts.keys()])) disk.facts.delete(seq);
  for (const [seq, kind, bytes] of items)
    if (kind === "fact" && bug !== "facts-not-kept") disk.facts.set(seq, bytes);
  return { type: "taken-in", voided, now };
}

function died(device: SimulatedDevice): null {
  die(device);
  return null;
}

/** The old document stays readable; the new one begins with what the log has, under a new name. */
function rebuild(
  { disk }: SimulatedDevice,
  memory: Memory,
  { doc, known, reauthor }: Of<"rebuild">,
  { chance, bug }: DeviceIo,
): void {
  const old = memory.docs[doc];
  disk.quarantine.push(A.save(old));
  const base = A.clone(A.view(old, [...known]), { actor: chance.id() });
  const next = reauthor && bug !== "words-left-aside" ? reauthored(base, old) : base;
  free(old);
  memory.docs[doc] = next;
  memory.indexes[doc] = emptyIndex();
  disk.changes[doc] = A.getAllChanges(next);
  memory.savedHeads[doc] = A.getHeads(next);
  for (const bytes of disk.changes[doc]) memory.saved.add(hashOf(bytes));
}
