// The process of a simulated relay: a disk that keeps what was committed, and a memory that does not.
import { ed25519 } from "@noble/curves/ed25519.js";
import type { Signer } from "../finalisation/receipt.ts";
import { centreId, type SessionId } from "../ids.ts";
import { append, emptyLog, type Entry, type Log } from "../log/log.ts";
import type { Writer } from "../log/requests.ts";
import * as rooms from "../log/room.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import type { PlantedBug } from "./bugs.ts";
import { sha256 } from "./changes.ts";
import type { Chance } from "./chance.ts";
import { free } from "./content.ts";
import { emptyReplica, type Replica } from "./reading.ts";

export type SimulatedRelay = {
  session: SessionId;
  disk: { entries: Entry[]; receipt: SignedReceipt | null };
  /** null while the process is down. `waitsUntil`: when those who finalise are told not to wait longer. */
  memory: { log: Log; room: rooms.Room; replica: Replica; waitsUntil: number } | null;
};

/** `dies`: the share of commits before or after which the process dies. */
export type Around = { now: number; chance: Chance; bug: PlantedBug | null; dies: number };
export type RelayIo = { around: Around; say: (outgoing: readonly rooms.Outgoing[]) => void };
export type Speaker = { device: string; writer: Writer };

export const CENTRE = centreId.parse("c".repeat(32));
const SECRET = new Uint8Array(32).fill(7);
export const SIGNER: Signer = { key: "relay-1", sign: (message) => ed25519.sign(message, SECRET) };

export function newRelay(session: SessionId): SimulatedRelay {
  const relay: SimulatedRelay = { session, disk: { entries: [], receipt: null }, memory: null };
  boot(relay);
  return relay;
}

/** Reads the disk again: all that the relay knows after a crash. */
export function boot(relay: SimulatedRelay): void {
  const log = emptyLog(relay.session);
  for (const entry of relay.disk.entries) append(log, entry, sha256);
  log.receipt = relay.disk.receipt;
  const room = rooms.emptyRoom(relay.session);
  relay.memory = { log, room, replica: emptyReplica(), waitsUntil: Infinity };
}

export function crash(relay: SimulatedRelay): void {
  if (relay.memory) free(...Object.values(relay.memory.replica.documents));
  relay.memory = null;
}
