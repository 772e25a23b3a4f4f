// A node of the simulated relay: a store that keeps what was committed and that all nodes share, and a
// memory that does not, and may be behind the store.
import { ed25519 } from "@noble/curves/ed25519.js";
import type { Signer } from "../finalisation/receipt.ts";
import { centreId, type SessionId } from "../ids.ts";
import { append } from "../log/append.ts";
import { emptyLog, type Entry, type Log } from "../log/log.ts";
import type { Writer } from "../log/requests.ts";
import * as rooms from "../log/room.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import type { PlantedBug } from "./bugs.ts";
import { sha256 } from "./changes.ts";
import type { Chance } from "./chance.ts";
import { free } from "./content.ts";
import { emptyReplica, type Replica } from "./reading.ts";

/** One transactional store; `now` and the lock are its own. */
export type Store = {
  entries: Entry[];
  receipt: SignedReceipt | null;
  /** A change that nobody can take in but the page that wrote it. */
  misread: string | null;
  /** As it was copied at some moment. */
  copy: Kept | null;
};
type Kept = { entries: readonly Entry[]; receipt: SignedReceipt | null };

export type SimulatedRelay = {
  session: SessionId;
  disk: Store;
  /** null while the process is down. */
  memory: NodeMemory | null;
};
export type NodeMemory = {
  log: Log;
  room: rooms.Room;
  replica: Replica;
  /** When those who finalise are told not to wait longer. */
  waitsUntil: number;
  /** Items up to here were spread in the room. */
  told: number;
};

/** `dies`: the share of commits before or after which the process dies. */
export type Around = { now: number; chance: Chance; bug: PlantedBug | null; dies: number };
/** `hint` tells the other nodes that something was committed. */
export type RelayIo = {
  around: Around;
  say: (outgoing: readonly rooms.Outgoing[]) => void;
  hint: () => void;
};
/** `line` names the connection. */
export type Speaker = { line: string; writer: Writer };

export const CENTRE = centreId.parse("c".repeat(32));
const SECRET = new Uint8Array(32).fill(7);
export const SIGNER: Signer = { key: "relay-1", sign: (message) => ed25519.sign(message, SECRET) };

export function newRelays(session: SessionId, count: number): SimulatedRelay[] {
  const disk: Store = { entries: [], receipt: null, misread: null, copy: null };
  const relays = Array.from({ length: count }, () => ({ session, disk, memory: null }));
  for (const relay of relays) boot(relay);
  return relays;
}

/** Reads the disk again: all that the relay knows after a crash. */
export function boot(relay: SimulatedRelay): void {
  const log = emptyLog(relay.session);
  for (const entry of relay.disk.entries) append(log, entry, sha256);
  log.receipt = relay.disk.receipt;
  const room = rooms.emptyRoom(relay.session);
  const told = log.tip.seq;
  relay.memory = { log, room, replica: emptyReplica(), waitsUntil: Infinity, told };
}

/** The log as the store has it, whichever node has written since: memory is only a cache. */
export function logOf({ disk }: SimulatedRelay, { log }: NodeMemory, { bug }: Around): Log {
  if (bug === "memory-is-the-log") return log;
  for (const entry of disk.entries.slice(log.tip.seq)) append(log, entry, sha256);
  log.receipt ??= disk.receipt;
  return log;
}

export function crash(relay: SimulatedRelay): void {
  if (relay.memory) free(...Object.values(relay.memory.replica.documents));
  relay.memory = null;
}
