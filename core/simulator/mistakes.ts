// The planted bugs of a device that need more than a condition.
import * as A from "@automerge/automerge/slim";
import { KINDS } from "./content.ts";
import { shelfOf } from "./disk.ts";
import type { Memory, SimulatedDevice } from "./device.ts";

/** What is sent is taken for acknowledged. */
export function believe(memory: Memory): void {
  const { push, ahead, relayLen } = memory.link;
  if (!push) return;
  const said = push.changes.map(({ hash }, index) => [hash, relayLen + index + 1] as const);
  memory.link = {
    ...memory.link,
    push: null,
    ahead: { ...ahead, [push.doc]: new Map([...ahead[push.doc], ...said]) },
  };
}

/** The seal wipes what was not in it. */
export function forgetUnsent({ disk }: SimulatedDevice, memory: Memory): void {
  for (const kind of KINDS) {
    const heads = memory.link.heads[kind];
    if (!A.hasHeads(memory.docs[kind], [...heads])) continue;
    memory.docs[kind] = A.clone(A.view(memory.docs[kind], [...heads]));
    disk.shelves[kind] = [shelfOf(A.getAllChanges(memory.docs[kind]))];
  }
}

/** The place is on disk before the items are. */
export function notePlaceEarly({ disk }: SimulatedDevice, { link }: Memory): void {
  const { taking, receipt } = link;
  if (!taking) return;
  const heads = { ...link.heads };
  for (const { doc, hash, deps } of taking.changes)
    heads[doc] = [...heads[doc].filter((head) => !deps.includes(head)), hash];
  disk.place = { cursor: taking.cursor, heads, receipt };
}
