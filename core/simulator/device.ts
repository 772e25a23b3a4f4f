// A page on a device in the simulated world: a disk that survives a crash and that all pages of a profile
// share, and a memory that is the page's own and does not.
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
import type { Chance } from "./chance.ts";
import { free, KINDS, type Documents } from "./content.ts";
import { emptyDisk, shelfInUse, type Disk } from "./disk.ts";
import { catchUp, load } from "./shelves.ts";
import { CENTRE } from "./process.ts";

export type Memory = {
  docs: Documents;
  /** Which replica of each document this page has open. */
  replicas: Record<DocumentKind, number>;
  /** The facts that this page knows, by their place in the log. */
  facts: Map<number, Uint8Array>;
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
  profile: Profile;
  /** null while the browser is closed. */
  memory: Memory | null;
  /** All that this person saw as saved on the device. */
  promised: Set<ChangeHash>;
  /** All that this person was told is on the server. */
  acknowledged: Set<ChangeHash>;
  /** How wrong its clock is, in ms. */
  skew: number;
};

export type Profile = {
  /** As it was copied at some moment. */
  copy: Disk | null;
  /** Somebody has put the copy back. */
  wasRestored: boolean;
};

/** `dies`: the share of effects after which the browser dies. */
export type DeviceIo = {
  now: number;
  chance: Chance;
  bug: PlantedBug | null;
  dies: number;
  send: (frame: DeviceFrame) => void;
  /** False of what a relay only says that it has kept, or had kept before its store was put back. */
  isKept: (hash: ChangeHash) => boolean;
  /** What nobody can take in but the page that wrote it. */
  misread: string | null;
};

export function newDevice(writer: Writer, session: SessionId): SimulatedDevice {
  return {
    writer,
    session,
    disk: emptyDisk(),
    profile: { copy: null, wasRestored: false },
    memory: null,
    promised: new Set(),
    acknowledged: new Set(),
    skew: 0,
  };
}

/** Another page of the same profile. */
export function pageBeside(device: SimulatedDevice): SimulatedDevice {
  return { ...device, memory: null };
}

/** Opens the page: everything from disk, written on by this actor. */
export function open(device: SimulatedDevice, actor: string): void {
  const { disk, writer, session } = device;
  disk.actor = actor;
  const loaded = (kind: DocumentKind) => {
    const known = disk.place?.heads[kind] ?? genesisHeads[kind];
    catchUp(disk, kind, { known, actor: actorOf(actor, kind) });
    return load(disk, kind, actorOf(actor, kind));
  };
  const docs = { session: loaded("session"), roster: loaded("roster"), report: loaded("report") };
  const { session: details, roster, report } = disk.shelves;
  device.memory = {
    docs,
    replicas: {
      session: details.length - 1,
      roster: roster.length - 1,
      report: report.length - 1,
    },
    facts: new Map(disk.facts),
    saved: new Set(KINDS.flatMap((kind) => [...shelfInUse(disk, kind).keys()])),
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
