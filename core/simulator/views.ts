// What must have come true of what people read, once a schedule is at rest.
import * as A from "@automerge/automerge/slim";
import { headsOf } from "./changes.ts";
import { free, KINDS, said, type Documents, type Free } from "./content.ts";
import { hashesOn } from "./disk.ts";
import { hasNoticed, storeOf, type World } from "./invariants.ts";
import type { Replica } from "./reading.ts";

/** Every letter that was saved is read by all, or was kept out by the seal and is still on its device. */
export function wordsAreThere(
  { relays, devices, letters, read }: World,
  { documents, voided }: Replica,
): string | null {
  const all = textOf(documents);
  const isOver = storeOf({ relays }).receipt !== null || read.isDeleted;
  for (const { memory, promised, disk, profile } of devices) {
    const here = isOver && memory ? textOf(memory.docs) : "";
    const kept = profile.wasRestored ? hashesOn(disk) : null;
    const lost = [...promised]
      // What does not apply, and was on no disk any more when that was found out, nobody can write again.
      .filter((hash) => !kept || kept.has(hash) || !voided.includes(hash))
      .map((hash) => letters.get(hash) ?? "")
      .find((letter) => !all.includes(letter) && !here.includes(letter));
    if (lost) return "a letter that was saved on a device is read nowhere";
  }
  return null;
}

export function everybodySeesTheSame(world: World, { documents }: Replica): string | null {
  for (const kind of KINDS) {
    const heads = headsOf(documents[kind]);
    const all = said(documents[kind]);
    for (const device of world.devices) {
      const { memory } = device;
      if (!memory || hasNoticed(world, device)) continue;
      const mine = memory.docs[kind];
      if (!A.hasHeads(mine, heads)) return `a device lacks a part of ${kind}`;
      const seen = headsOf(mine).join() === heads.join() ? mine : A.view(mine, heads);
      if (said(seen) !== all) return `two views of ${kind}`;
    }
  }
  return null;
}

/** Documents of the same changes are looked at once. */
export function everyDocumentLoads({ devices }: World): string | null {
  const whole = new Set<string>();
  for (const { memory } of devices) {
    for (const kind of memory ? KINDS : []) {
      const document = memory?.docs[kind];
      const heads = document ? headsOf(document).join() : "";
      if (!document || whole.has(heads)) continue;
      if (!isWhole(document)) return `${kind} is not whole when it is loaded again`;
      whole.add(heads);
    }
  }
  return null;
}

function isWhole(document: A.Doc<Free>): boolean {
  const again = A.load<Free>(A.save(document), { actor: A.getActorId(document) });
  const same = headsOf(again).join() === headsOf(document).join();
  free(again);
  return same;
}

function textOf({ report }: Documents): string {
  return said(report);
}
