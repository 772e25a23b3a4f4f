// What must hold at any moment of every schedule, whatever happened. Each answers with a sentence, or null.
import type { ChangeHash } from "../ids.ts";
import { knownHeads } from "../link/state.ts";
import { parseFact } from "../log/log.ts";
import { KINDS } from "./content.ts";
import type { SimulatedDevice } from "./device.ts";
import type { SimulatedRelay } from "./process.ts";

export type World = {
  relay: SimulatedRelay;
  devices: readonly SimulatedDevice[];
  /** The letter that each change of the prose has written, none of them twice. */
  letters: Map<ChangeHash, string>;
  /** What was read so far of the relay's disk, which only grows. */
  read: {
    len: number;
    hashes: Set<string>;
    isLocked: boolean;
    late: string | null;
    hasVoid: boolean;
  };
};
export type Invariant = (world: World) => string | null;

const AFTER_THE_SEAL = ["published", "candidate-joined", "candidate-finished", "alert-closed"];

export const ALWAYS: readonly Invariant[] = [
  nothingAfterTheLock,
  serverMeansCommitted,
  nobodyStartsOver,
];

export function nothingRead(): World["read"] {
  return { len: 0, hashes: new Set(), isLocked: false, late: null, hasVoid: false };
}

export function firstBroken(invariants: readonly Invariant[], world: World): string | null {
  readOn(world);
  for (const invariant of invariants) {
    const broken = invariant(world);
    if (broken !== null) return broken;
  }
  return null;
}

function readOn({ read, relay }: World): void {
  const { entries } = relay.disk;
  for (; read.len < entries.length; read.len += 1) {
    const entry = entries[read.len];
    if (!entry) continue;
    read.hashes.add(entry.hash);
    const kind = entry.kind === "fact" ? (parseFact(entry.bytes)?.kind ?? "riddle") : "change";
    if (read.isLocked && !AFTER_THE_SEAL.includes(kind)) read.late ??= kind;
    if (kind === "finalised") read.isLocked = true;
    if (kind === "voided") read.hasVoid = true;
  }
}

function nothingAfterTheLock({ read }: World): string | null {
  return read.late && `a ${read.late} entered after the session was finalised`;
}

/** A device that calls a change saved on the server is right. */
function serverMeansCommitted({ read, devices }: World): string | null {
  for (const { memory } of devices) {
    if (!memory) continue;
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

/** The relay has lost nothing here; reading anew is for devices that were put back, or that met a void. */
function nobodyStartsOver({ devices, read }: World): string | null {
  const again = devices.find(
    ({ memory, wasRestored }) => memory && !wasRestored && memory.link.reread.upTo > 0,
  );
  return again && !read.hasVoid ? "a device read the log anew without a reason" : null;
}
