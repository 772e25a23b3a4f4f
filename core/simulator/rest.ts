// How a schedule ends: everybody is back, the network is calm, and nothing moves any more.
import { knownHeads } from "../link/state.ts";
import { isPending } from "../link/underway.ts";
import { KINDS } from "./content.ts";
import { hasNoticed, storeOf, type Invariant, type World } from "./invariants.ts";
import { unsentOf } from "./unsent.ts";

/** What calm must lead to; cheap, for it is asked again and again. */
export const AT_REST: readonly Invariant[] = [
  everybodyHasTheLog,
  everybodyIsAnswered,
  nothingUnsent,
];

function everybodyHasTheLog(world: World): string | null {
  const { relays, devices } = world;
  const [tip] = relays.map(({ memory }) => memory?.log.tip);
  if (relays.some(({ memory }) => memory?.log.tip.hash !== tip?.hash)) return "a node is behind";
  const { receipt } = storeOf({ relays });
  for (const device of devices) {
    const { memory } = device;
    if (hasNoticed(world, device)) continue;
    if (memory?.link.alarm)
      return `a device does not trust item ${memory.link.alarm.seq}: ${memory.link.alarm.code}`;
    if (memory?.link.cursor.hash !== tip?.hash)
      return `a device stands at ${memory?.link.cursor.seq} of ${tip?.seq}`;
    if (memory?.link.receipt?.receipt !== receipt?.receipt)
      return "a device has another receipt, or none";
  }
  return null;
}

function everybodyIsAnswered({ devices }: World): string | null {
  const waiting = devices.find(
    ({ memory }) => memory?.link.sealing && isPending(memory.link.sealing),
  );
  return waiting ? `somebody waits: ${waiting.memory?.link.sealing?.step}` : null;
}

/** What was written too late, or in a session that was deleted, stays unsent for ever. */
function nothingUnsent({ relays, devices, read }: World): string | null {
  if (storeOf({ relays }).receipt || read.isDeleted) return null;
  for (const { memory } of devices) {
    for (const kind of memory ? KINDS : []) {
      if (!memory) continue;
      const known = knownHeads(memory.link, kind);
      if (unsentOf(memory, kind, { known, onlySaved: true })?.length !== 0)
        return `${kind} still has unsent changes`;
    }
  }
  return null;
}
