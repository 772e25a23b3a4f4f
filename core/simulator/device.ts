// A device in the simulated world: a disk that survives a crash, and a memory that does not.
import * as A from "@automerge/automerge/slim";
import { emptyIndex, type MutableDocumentIndex } from "../guard/document-index.ts";
import type { ChangeHash, SessionId } from "../ids.ts";
import { genesisHeads } from "../link/genesis-heads.ts";
import { linkState, type LinkState } from "../link/state.ts";
import type { Unsent } from "../link/underway.ts";
import type { Writer } from "../log/requests.ts";
import type { DocumentKind } from "../schema.ts";
import type { DeviceFrame } from "../wire/frames.ts";
import type { PlantedBug } from "./bugs.ts";
import { hashOf } from "./changes.ts";
import type { Chance } from "./chance.ts";
import { free, GENESIS, KINDS, type Documents } from "./content.ts";
import { emptyDisk, type Disk } from "./disk.ts";
import { CENTRE } from "./process.ts";

export type Memory = {
  docs: Documents;
  /** Hashes of what is on disk. */
  saved: Set<ChangeHash>;
  savedHeads: Record<DocumentKind, A.Heads>;
  indexes: Record<DocumentKind, MutableDocumentIndex>;
  link: LinkState;
  /** What each document has beyond what was last asked about: it is asked after every event. */
  beyond: Partial<Record<DocumentKind, { between: string; changes: readonly Unsent[] | null }>>;
};

export type SimulatedDevice = {
  writer: Writer;
  session: SessionId;
  disk: Disk;
  /** The profile as it was copied at some moment. */
  copy: Disk | null;
  /** Somebody has put the copy back. */
  wasRestored: boolean;
  /** null while the browser is closed. */
  memory: Memory | null;
  /** All that this person saw as saved on the device. */
  promised: Set<ChangeHash>;
  /** All that this person was told is on the server. */
  acknowledged: Set<ChangeHash>;
  /** How wrong its clock is, in ms. */
  skew: number;
};

/** `dies`: the share of effects after which the browser dies. */
export type DeviceIo = {
  now: number;
  chance: Chance;
  bug: PlantedBug | null;
  dies: number;
  send: (frame: DeviceFrame) => void;
};

export function newDevice(writer: Writer, session: SessionId): SimulatedDevice {
  return {
    writer,
    session,
    disk: emptyDisk(),
    copy: null,
    wasRestored: false,
    memory: null,
    promised: new Set(),
    acknowledged: new Set(),
    skew: 0,
  };
}

/** Opens the page: everything from disk, written on by this actor. */
export function open(device: SimulatedDevice, actor: string): void {
  const { disk, writer, session } = device;
  disk.actor = actor;
  const loaded = (kind: DocumentKind) => {
    const empty = A.clone(GENESIS[kind], { actor: actorOf(actor, kind) });
    const [, ...written] = disk.changes[kind];
    return written.length === 0 ? empty : A.applyChanges(empty, written)[0];
  };
  const docs = { session: loaded("session"), roster: loaded("roster"), report: loaded("report") };
  device.memory = {
    docs,
    saved: new Set(KINDS.flatMap((kind) => disk.changes[kind].map(hashOf))),
    savedHeads: {
      session: A.getHeads(docs.session),
      roster: A.getHeads(docs.roster),
      report: A.getHeads(docs.report),
    },
    indexes: { session: emptyIndex(), roster: emptyIndex(), report: emptyIndex() },
    link: linkState({
      log: session,
      me: writer.person,
      creates: writer.role === "member" ? CENTRE : null,
      genesis: genesisHeads,
      stored: disk.place,
    }),
    beyond: {},
  };
}

export function die(device: SimulatedDevice): void {
  if (device.memory) free(...Object.values(device.memory.docs));
  device.memory = null;
}

function actorOf(actor: string, kind: DocumentKind): string {
  return `${KINDS.indexOf(kind).toString(16).padStart(2, "0")}${actor.slice(2)}`;
}
