// What survives a crash of the device.
import * as A from "@automerge/automerge/slim";
import { genesisChange } from "../genesis.ts";
import type { ChangeHash } from "../ids.ts";
import type { StoredPlace } from "../link/state.ts";
import type { DocumentKind } from "../schema.ts";
import { hashOf } from "./changes.ts";
import { KINDS, type Documents } from "./content.ts";

export type Disk = {
  changes: Record<DocumentKind, Uint8Array[]>;
  facts: Map<number, Uint8Array>;
  place: StoredPlace | null;
  /** Documents that were set aside. */
  quarantine: Uint8Array[];
  /** The actor of the last run. */
  actor: string;
};

type Written = {
  docs: Documents;
  saved: Set<ChangeHash>;
  savedHeads: Record<DocumentKind, A.Heads>;
};
type Device = { disk: Disk; memory: Written | null; promised: Set<ChangeHash> };

export function emptyDisk(): Disk {
  const { session, roster, report } = genesisChange;
  const changes = { session: [session], roster: [roster], report: [report] };
  return { changes, facts: new Map(), place: null, quarantine: [], actor: "" };
}

/** Everything written so far reaches the disk, and the person sees it there. */
export function save({ disk, memory, promised }: Device): void {
  if (!memory) return;
  const { docs, saved, savedHeads } = memory;
  for (const kind of KINDS) {
    const heads = A.getHeads(docs[kind]);
    if (heads.join() === savedHeads[kind].join()) continue;
    const fresh = A.getChangesSince(docs[kind], savedHeads[kind]);
    savedHeads[kind] = heads;
    disk.changes[kind].push(...fresh);
    for (const hash of fresh.map(hashOf)) {
      saved.add(hash);
      promised.add(hash);
    }
  }
}

/** The profile as somebody might copy it, with a page open. */
export function copied({ changes, facts, place, quarantine, actor }: Disk): Disk {
  const { session, roster, report } = changes;
  return {
    changes: { session: [...session], roster: [...roster], report: [...report] },
    facts: new Map(facts),
    place,
    quarantine: [...quarantine],
    actor,
  };
}

/** Hashes of all that is on the disk, also of what was set aside. */
export function hashesOn({ changes, quarantine }: Disk): ReadonlySet<ChangeHash> {
  const inUse = KINDS.flatMap((kind) => changes[kind]);
  const aside = quarantine.flatMap((bytes) => A.getAllChanges(A.load(bytes)));
  return new Set([...inUse, ...aside].map(hashOf));
}
