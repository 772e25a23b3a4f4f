// What survives a crash of the device: one profile, whichever of its pages has written it.
import * as A from "@automerge/automerge/slim";
import { genesisChange } from "../genesis.ts";
import type { ChangeHash } from "../ids.ts";
import type { SaidAgain } from "../link/set-aside.ts";
import type { StoredPlace } from "../link/state.ts";
import type { DocumentKind } from "../schema.ts";
import { hashOf } from "./changes.ts";
import { KINDS, type Documents } from "./content.ts";

/** The changes of one replica of a document, in an order in which they can be applied. */
type Shelf = Map<ChangeHash, Uint8Array>;
export type Disk = {
  /** The replicas of each document, of which the last is in use and the others were set aside. */
  shelves: Record<DocumentKind, Shelf[]>;
  /** What each replica says again of the one before it. */
  said: Record<DocumentKind, (SaidAgain | null)[]>;
  facts: Map<number, Uint8Array>;
  place: StoredPlace | null;
  /** The actor of the page that was opened last. */
  actor: string;
};

type Written = {
  docs: Documents;
  /** Which replica of each document this page has open. */
  replicas: Record<DocumentKind, number>;
  saved: Set<ChangeHash>;
  savedHeads: Record<DocumentKind, A.Heads>;
};
type Page = { disk: Disk; memory: Written | null; promised: Set<ChangeHash> };

export function emptyDisk(): Disk {
  const shelves = { session: begun("session"), roster: begun("roster"), report: begun("report") };
  const said = { session: [null], roster: [null], report: [null] };
  return { shelves, said, facts: new Map(), place: null, actor: "" };
}

function begun(kind: DocumentKind): Shelf[] {
  return [shelfOf([genesisChange[kind]])];
}

export function shelfOf(changes: readonly Uint8Array[]): Shelf {
  return new Map(changes.map((bytes) => [hashOf(bytes), bytes]));
}

export function shelfInUse({ shelves }: Disk, kind: DocumentKind): Shelf {
  return shelves[kind].at(-1) ?? new Map();
}

/** Everything written so far in this page reaches the disk, and the person sees it there. */
export function save({ disk, memory, promised }: Page): void {
  if (!memory) return;
  const { docs, replicas, saved, savedHeads } = memory;
  for (const kind of KINDS) {
    const heads = A.getHeads(docs[kind]);
    if (heads.join() === savedHeads[kind].join()) continue;
    const fresh = A.getChangesSince(docs[kind], savedHeads[kind]);
    savedHeads[kind] = heads;
    for (const bytes of fresh) {
      const hash = hashOf(bytes);
      disk.shelves[kind][replicas[kind]]?.set(hash, bytes);
      saved.add(hash);
      promised.add(hash);
    }
  }
}

/** The profile as somebody might copy it, with a page open. */
export function copied({ shelves, said, facts, place, actor }: Disk): Disk {
  const all = (kind: DocumentKind) => shelves[kind].map((shelf) => new Map(shelf));
  return {
    shelves: { session: all("session"), roster: all("roster"), report: all("report") },
    said: { session: [...said.session], roster: [...said.roster], report: [...said.report] },
    facts: new Map(facts),
    place,
    actor,
  };
}

/** Hashes of all that is on the disk, also of what was set aside. */
export function hashesOn({ shelves }: Disk): ReadonlySet<ChangeHash> {
  return new Set(KINDS.flatMap((kind) => shelves[kind].flatMap((shelf) => [...shelf.keys()])));
}

/** How many documents were set aside. */
export function setAside({ shelves }: Disk): number {
  return KINDS.reduce((sum, kind) => sum + shelves[kind].length - 1, 0);
}
