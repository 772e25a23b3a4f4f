// How a simulated device carries out what its link wants.
import * as A from "@automerge/automerge/slim";
import { changeHash, type ChangeHash } from "../ids.ts";
import type { LinkEffect, LinkEvent } from "../link/events.ts";
import { factsCountUpTo, outdatedBy } from "../link/kept-facts.ts";
import type { StoredPlace } from "../link/state.ts";
import { takeIn } from "../link/take-in.ts";
import type { LogItem } from "../wire/frames.ts";
import type { PlantedBug } from "./bugs.ts";
import { KINDS, type Free } from "./content.ts";
import { die, type DeviceIo, type Memory, type SimulatedDevice } from "./device.ts";
import { save, type Disk } from "./disk.ts";
import { voidedIn } from "./unsent.ts";
import { beginAnew } from "./replicas.ts";
import { believe, forgetUnsent, notePlaceEarly } from "./mistakes.ts";

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
      device.disk.place = placed(device.disk, effect.place);
      if (effect.place.receipt && bug === "unsent-dropped-at-lock") forgetUnsent(device, memory);
      return null;
    case "flush":
      save(device);
      return { type: "flushed", now };
    case "rebuild":
      beginAnew(device, memory, effect, io);
      return { type: "rebuilt", doc: effect.doc, now };
  }
}

/** Besides what was told: what this page would find out for itself, unless it is the one that wrote it. */
function unreadIn(
  document: A.Doc<Free>,
  misread: string | null,
  told: ReadonlySet<ChangeHash>,
): ReadonlySet<ChangeHash> {
  if (misread === null || A.hasHeads(document, [misread])) return told;
  return new Set([...told, changeHash.parse(misread)]);
}

/** The disk may be full, the browser may die between the documents and the facts. */
function takeItems(
  device: SimulatedDevice,
  memory: Memory,
  items: readonly LogItem[],
  { now, bug, chance, dies, misread }: DeviceIo,
): LinkEvent | null {
  const { disk } = device;
  if (bug === "place-before-documents") notePlaceEarly(device, memory);
  if (bug === "place-before-documents" && chance.happens(dies)) return died(device);
  const voided: ChangeHash[] = [];
  const told = voidedIn(memory, items);
  for (const kind of KINDS) {
    const ours = items.filter((item) => item[1] === kind);
    if (ours.length === 0) continue;
    const bytes = ours.map((item) => item[2]);
    const taken = takeIn(
      memory.docs[kind],
      memory.indexes[kind],
      bytes,
      unreadIn(memory.docs[kind], misread, told),
    );
    if (!taken.ok)
      return { type: "poisoned", seq: ours[taken.at]?.[0] ?? 0, code: taken.reason, now };
    memory.docs[kind] = A.applyChanges(memory.docs[kind], [...taken.changes])[0];
    if (bug !== "voided-not-told") voided.push(...taken.voided);
  }
  if (chance.happens(dies)) return null;
  save(device);
  if (chance.happens(dies)) return died(device);
  if (bug !== "facts-not-kept") keepFacts(disk, memory, { items, bug });
  return { type: "taken-in", voided, now };
}

/** What was told behind the end of the log is told no more; another page may have written there since. */
export function forgetFacts(
  { disk }: SimulatedDevice,
  { facts, link }: Memory,
  bug: PlantedBug | null,
): void {
  const end = factsCountUpTo(bug === "news-forgotten" ? { ...link, taking: null } : link);
  for (const [seq, bytes] of facts) {
    if (seq <= end) continue;
    facts.delete(seq);
    if (disk.facts.get(seq) === bytes) disk.facts.delete(seq);
  }
}

function keepFacts(
  disk: Disk,
  { facts }: Memory,
  { items, bug }: { items: readonly LogItem[]; bug: PlantedBug | null },
): void {
  for (const kept of [facts, disk.facts]) {
    const lost = bug === "lost-facts-stay" ? [] : outdatedBy(items, [...kept.keys()]);
    for (const seq of lost) kept.delete(seq);
    for (const [seq, kind, bytes] of items) if (kind === "fact") kept.set(seq, bytes);
  }
}

/** A receipt that another page has kept stays. */
function placed({ place }: Disk, next: StoredPlace): StoredPlace {
  return { ...next, receipt: next.receipt ?? place?.receipt ?? null };
}

function died(device: SimulatedDevice): null {
  die(device);
  return null;
}
