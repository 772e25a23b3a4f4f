// The planted bugs of a device that need more than a condition.
import * as A from "@automerge/automerge/slim";
import type { RelayFrame } from "../wire/frames.ts";
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
    disk.said[kind] = [null];
  }
}

/** One page believes to have read what the other has. */
export function takePlaceOf({ memory: mine }: SimulatedDevice, { memory }: SimulatedDevice): void {
  if (!mine || !memory || memory.link.cursor.seq <= mine.link.cursor.seq) return;
  mine.link = { ...mine.link, cursor: memory.link.cursor, heads: memory.link.heads };
}

/** The log as long as this device has it is the log that it has. */
export function trustLength(frame: RelayFrame, { link: { cursor } }: Memory): RelayFrame {
  const names = frame.type === "opened" || frame.type === "ack" || frame.type === "drained";
  return names && frame.len <= cursor.seq
    ? { ...frame, len: cursor.seq, hash: cursor.hash }
    : frame;
}

/** The place is on disk before the items are. */
export function notePlaceEarly({ disk }: SimulatedDevice, { link }: Memory): void {
  const { taking, receipt } = link;
  if (!taking) return;
  const heads = { ...link.heads };
  for (const { doc, hash, deps } of taking.changes)
    heads[doc] = [...heads[doc].filter((head) => !deps.includes(head)), hash];
  disk.place = {
    cursor: taking.cursor,
    heads,
    receipt,
    sealSeen: taking.sealSeen ?? link.sealSeen,
  };
}
