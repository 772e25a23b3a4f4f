// Documents that are set aside and begun anew, and the other pages of the profile that follow.
import * as A from "@automerge/automerge/slim";
import { emptyIndex } from "../guard/document-index.ts";
import type { LinkEffect } from "../link/events.ts";
import { begunAnew } from "../link/set-aside.ts";
import { knownHeads } from "../link/state.ts";
import type { DocumentKind } from "../schema.ts";
import type { PlantedBug } from "./bugs.ts";
import type { Chance } from "./chance.ts";
import { free, KINDS } from "./content.ts";
import { takePlaceOf } from "./mistakes.ts";
import type { DeviceIo, Memory, SimulatedDevice } from "./device.ts";
import { catchUp, load } from "./shelves.ts";
import { save, shelfInUse, shelfOf } from "./disk.ts";

type Rebuild = Extract<LinkEffect, { type: "rebuild" }>;

/**
 * The old document stays readable; the next replica begins with what the log has. Under a lock: the
 * page that comes second to the same conclusion follows the first.
 */
export function beginAnew(
  device: SimulatedDevice,
  memory: Memory,
  { doc, known, reauthor }: Rebuild,
  { chance, bug }: DeviceIo,
): void {
  const { disk } = device;
  if (memory.replicas[doc] === disk.shelves[doc].length - 1) {
    save(device);
    const old = memory.docs[doc];
    const how = { known, reauthor: reauthor && bug !== "words-left-aside" };
    const { document: next, said } = begunAnew(old, how, chance.id());
    disk.shelves[doc].push(shelfOf(A.getAllChanges(next)));
    disk.said[doc].push(said);
    free(next);
  }
  follow(device, memory, doc, chance);
}

/** What another page has begun anew. */
export function followOthers(device: SimulatedDevice, chance: Chance): void {
  const { memory, disk } = device;
  for (const kind of memory ? KINDS : [])
    if (memory && memory.replicas[kind] !== disk.shelves[kind].length - 1)
      follow(device, memory, kind, chance);
}

/** What this page wrote in the old one last is on its shelf. */
function follow(device: SimulatedDevice, memory: Memory, kind: DocumentKind, chance: Chance): void {
  const { disk } = device;
  save(device);
  free(memory.docs[kind]);
  const actor = chance.id();
  catchUp(disk, kind, { known: knownHeads(memory.link, kind), actor });
  memory.docs[kind] = load(disk, kind, actor);
  memory.replicas[kind] = disk.shelves[kind].length - 1;
  memory.indexes[kind] = emptyIndex();
  memory.beyond = {};
  memory.savedHeads[kind] = A.getHeads(memory.docs[kind]);
  for (const hash of shelfInUse(disk, kind).keys()) memory.saved.add(hash);
}

/** The pages of a profile tell one another what was written in the replica that both have open. */
export function meet(one: SimulatedDevice, other: SimulatedDevice, bug: PlantedBug | null): void {
  if (bug === "place-of-the-other-page") takePlaceOf(one, other);
  for (const kind of KINDS) {
    const [mine, theirs] = [one.memory, other.memory];
    if (!mine || !theirs || mine.replicas[kind] !== theirs.replicas[kind]) continue;
    if (A.getHeads(mine.docs[kind]).join() === A.getHeads(theirs.docs[kind]).join()) continue;
    if (bug === "pages-overwrite") mine.docs[kind] = A.clone(theirs.docs[kind]);
    else mine.docs[kind] = A.merge(mine.docs[kind], theirs.docs[kind]);
  }
}
