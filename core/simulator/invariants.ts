// What must hold at any moment of every schedule, whatever happened. Each answers with a sentence, or null.
import type { ChangeHash } from "../ids.ts";
import { knownHeads } from "../link/state.ts";
import { KINDS } from "./content.ts";
import type { SimulatedDevice } from "./device.ts";
import type { SimulatedRelay, Store } from "./process.ts";
import { readTheStore, type ReadSoFar } from "./stored.ts";

export type World = {
  relays: readonly SimulatedRelay[];
  devices: readonly SimulatedDevice[];
  /** The letter that each change of the prose has written, none of them twice. */
  letters: Map<ChangeHash, string>;
  /** What was read so far of the relay's disk, which only grows. */
  read: ReadSoFar;
  /** The store was put back as it was at some moment. */
  wasPutBack: boolean;
  /** The relay tells lies, or has told some. */
  isLying: boolean;
  wasLiedTo: boolean;
};
export type Invariant = (world: World) => string | null;

export const ALWAYS: readonly Invariant[] = [
  theLogHangsTogether,
  nothingAfterTheLock,
  nobodyLosesASessionUnderWay,
  serverMeansCommitted,
  nobodyStartsOver,
];

export function firstBroken(invariants: readonly Invariant[], world: World): string | null {
  readTheStore(world.read, storeOf(world).entries);
  for (const invariant of invariants) {
    const broken = invariant(world);
    if (broken !== null) return broken;
  }
  return null;
}

export function storeOf({ relays }: Pick<World, "relays">): Store {
  const [first] = relays;
  if (!first) throw new Error("there is always a node");
  return first.disk;
}

/** The log holds what only the page that wrote it can take in. */
export function wasMisread({ relays, read }: Pick<World, "relays" | "read">): boolean {
  const { misread } = storeOf({ relays });
  return misread !== null && read.hashes.has(misread);
}

function theLogHangsTogether({ read }: World): string | null {
  return read.gap;
}

/** Who was shown a forged seal says that it does not fit the log, and takes nothing more. */
export function hasNoticed({ relays, wasLiedTo }: World, { memory }: SimulatedDevice): boolean {
  if (!wasLiedTo || !memory?.link.alarm || !memory.link.receipt) return false;
  return memory.link.receipt.receipt !== storeOf({ relays }).receipt?.receipt;
}

function nothingAfterTheLock({ read }: World): string | null {
  return read.late && `a ${read.late} entered after the session was finalised or deleted`;
}

/** What starts after the deletion is late. */
function nobodyLosesASessionUnderWay({ read }: World): string | null {
  return read.deletedUnderWay ? "a session was deleted though somebody had started" : null;
}

/** A device that calls a change saved on the server is right, unless it could not hear yet of a loss. */
function serverMeansCommitted(world: World): string | null {
  const { read, devices, wasPutBack, wasLiedTo } = world;
  if (world.isLying) return null;
  for (const { memory } of devices) {
    if (!memory) continue;
    const { heads, ahead, cursor, phase } = memory.link;
    const hasRead = cursor.seq === read.len && read.tips[cursor.seq] === cursor.hash;
    if ((wasPutBack || wasLiedTo) && (phase !== "live" || !hasRead)) continue;
    if (read.seen.has(heads) && read.seen.has(ahead)) continue;
    read.seen.add(heads).add(ahead);
    for (const kind of KINDS) {
      const wrong = knownHeads(memory.link, kind).find(
        (hash) => !read.hashes.has(hash) && !memory.link.genesis[kind].includes(hash),
      );
      if (wrong)
        return `${kind} ${wrong.slice(0, 8)} is called saved on the server and is not there`;
    }
  }
  return null;
}

/** Reading anew is for what was put back, a device or the store, or for who met a void or a lie. */
function nobodyStartsOver(world: World): string | null {
  const { devices, read, wasPutBack, wasLiedTo } = world;
  if (wasPutBack || wasLiedTo || wasMisread(world)) return null;
  const again = devices.find(
    ({ memory, profile }) => memory && !profile.wasRestored && memory.link.reread.upTo > 0,
  );
  return again && !read.hasVoid ? "a device read the log anew without a reason" : null;
}
