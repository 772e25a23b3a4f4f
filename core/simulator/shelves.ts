// The replicas of a document as they are on a disk.
import * as A from "@automerge/automerge/slim";
import type { ChangeHash } from "../ids.ts";
import { caughtUp } from "../link/set-aside.ts";
import type { DocumentKind } from "../schema.ts";
import { free, GENESIS, type Free } from "./content.ts";
import { shelfOf, type Disk } from "./disk.ts";

/** The replica of a document that is in use. */
export function load(disk: Disk, kind: DocumentKind, actor: string): A.Doc<Free> {
  return loadShelf(disk, kind, { at: disk.shelves[kind].length - 1, actor });
}

/** What was written in a replica after it was set aside comes into the next one, up to the last. */
export function catchUp(
  disk: Disk,
  kind: DocumentKind,
  { known, actor }: { known: readonly ChangeHash[]; actor: string },
): void {
  for (const [at, said] of disk.said[kind].entries()) {
    if (!said) continue;
    const old = loadShelf(disk, kind, { at: at - 1, actor });
    const next = loadShelf(disk, kind, { at, actor });
    const caught = caughtUp(next, { old, known, said }, actor);
    if (caught) {
      disk.shelves[kind][at] = shelfOf(A.getAllChanges(caught.document));
      disk.said[kind][at] = caught.said;
    }
    free(old, caught?.document ?? next);
  }
}

function loadShelf(
  { shelves }: Disk,
  kind: DocumentKind,
  { at, actor }: { at: number; actor: string },
): A.Doc<Free> {
  const empty = A.clone(GENESIS[kind], { actor });
  const [, ...written] = shelves[kind][at]?.values() ?? [];
  return written.length === 0 ? empty : A.applyChanges(empty, written)[0];
}
