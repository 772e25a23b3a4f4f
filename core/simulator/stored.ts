// What stands in the store, read item by item and without the code under test.
import { parseHeaderOnce } from "../guard/header.ts";
import type { Entry } from "../log/log.ts";
import { chained, START } from "../log/chain.ts";
import type { LogHash } from "../ids.ts";
import { genesisChange } from "../genesis.ts";
import { factIn, hashOf, sha256 } from "./changes.ts";
import { KINDS } from "./content.ts";

/** Of the store, which only grows. */
export type ReadSoFar = {
  len: number;
  hashes: Set<string>;
  /** The chained hash at each length. */
  tips: LogHash[];
  /** The last number of each actor in each document. */
  lastSeqs: Map<string, number>;
  isLocked: boolean;
  hasStarted: boolean;
  isDeleted: boolean;
  /** Somebody had started, and the session was deleted all the same. */
  deletedUnderWay: boolean;
  /** The first thing that entered after the seal, or after the deletion. */
  late: string | null;
  /** The first item that does not follow what is before it. */
  gap: string | null;
  hasVoid: boolean;
  /** What the platform has told. */
  events: Set<string>;
  /** What devices believe of this store and was seen to be true. */
  seen: WeakSet<object>;
};

const AFTER_THE_SEAL = ["published", "candidate-joined", "candidate-finished", "alert-closed"];
const FIRST_CHANGES: ReadonlySet<string> = new Set(
  KINDS.map((kind) => hashOf(genesisChange[kind])),
);

export function nothingRead(): ReadSoFar {
  return {
    len: 0,
    hashes: new Set(),
    tips: [START.hash],
    lastSeqs: new Map(),
    isLocked: false,
    hasStarted: false,
    isDeleted: false,
    deletedUnderWay: false,
    late: null,
    gap: null,
    hasVoid: false,
    events: new Set(),
    seen: new WeakSet(),
  };
}

/** Reads on to the end. */
export function readTheStore(read: ReadSoFar, entries: readonly Entry[]): void {
  for (const entry of entries.slice(read.len)) {
    read.len += 1;
    if (entry.seq !== read.len) read.gap ??= `item ${entry.seq} stands at place ${read.len}`;
    if (entry.kind === "fact") readFact(read, entry);
    else readChange(read, entry);
    read.hashes.add(entry.hash);
    const before = { seq: read.len - 1, hash: read.tips.at(-1) ?? START.hash };
    read.tips.push(chained(before, entry, sha256).hash);
  }
}

function readFact(read: ReadSoFar, { bytes, eventId, seq }: Entry): void {
  if (eventId !== null && read.events.has(eventId)) read.gap ??= `item ${seq} was told before`;
  if (eventId !== null) read.events.add(eventId);
  const kind = factIn(bytes)?.kind ?? "riddle";
  if (read.isLocked && !AFTER_THE_SEAL.includes(kind)) read.late ??= kind;
  if (read.isDeleted) read.late ??= kind;
  if (kind === "finalised") read.isLocked = true;
  if (kind === "candidate-started") read.hasStarted = true;
  if (kind === "deleted") read.isDeleted = true;
  if (kind === "deleted" && read.hasStarted) read.deletedUnderWay = true;
  if (kind === "voided") read.hasVoid = true;
}

/** Whoever reads in this order has what each change builds on, and no number of an actor twice. */
function readChange(read: ReadSoFar, { kind, bytes, seq: place }: Entry): void {
  if (read.isLocked || read.isDeleted) read.late ??= "change";
  const parsed = parseHeaderOnce(bytes, sha256);
  if (!parsed.ok) {
    read.gap ??= `item ${place} is no change`;
    return;
  }
  const { actor, seq, deps } = parsed.header;
  const name = `${kind}/${actor}`;
  if (deps.some((dep) => !read.hashes.has(dep) && !FIRST_CHANGES.has(dep)))
    read.gap ??= `item ${place} builds on what is not before it`;
  if (seq !== (read.lastSeqs.get(name) ?? 0) + 1)
    read.gap ??= `item ${place} is change ${seq} of an actor that is not there yet`;
  read.lastSeqs.set(name, seq);
}
