// What one change may ask for is bounded; a frame, or what a page missed while it was away, is many changes.
import type { Sha256 } from "./chunk.ts";
import { parseHeaderOnce } from "./header.ts";
import { MAX_NEW_OBJECTS } from "./new-objects.ts";
import { MAX_OPS } from "./runs.ts";

/** Where one does not apply, each half is tried anew: that costs two tries for each of them. */
const MAX_CHANGES = 50;

/**
 * `all` cut into portions, in their order, each of which asks for no more than one change may. Between two of
 * them others have their turn: so nothing that arrives keeps a relay or a page busy for longer than one change
 * could. `changeIn` is null for what is no change. [GU19]
 */
export function portionsOf<T>(
  all: readonly T[],
  changeIn: (one: T) => Uint8Array | null,
  sha256?: Sha256,
): readonly (readonly T[])[] {
  const portions: T[][] = [];
  let left: Work = NOTHING;
  for (const one of all) {
    const work = workOf(changeIn(one), sha256);
    if (portions.length === 0 || !isWithin(work, left)) {
      portions.push([]);
      left = MOST;
    }
    left = minus(left, work);
    portions.at(-1)?.push(one);
  }
  return portions;
}

type Work = { readonly changes: number; readonly operations: number; readonly objects: number };
const NOTHING: Work = { changes: 0, operations: 0, objects: 0 };
const MOST: Work = { changes: MAX_CHANGES, operations: MAX_OPS, objects: MAX_NEW_OBJECTS };

/** What cannot be read is refused as soon as it is looked at. */
function workOf(bytes: Uint8Array | null, sha256?: Sha256): Work {
  const parsed = bytes && parseHeaderOnce(bytes, sha256);
  if (!parsed?.ok) return NOTHING;
  const { startOp, maxOp, makes } = parsed.header;
  return { changes: 1, operations: 1 + maxOp - startOp, objects: makes };
}

function isWithin(work: Work, left: Work): boolean {
  return (
    work.changes <= left.changes &&
    work.operations <= left.operations &&
    work.objects <= left.objects
  );
}

function minus(left: Work, work: Work): Work {
  return {
    changes: left.changes - work.changes,
    operations: left.operations - work.operations,
    objects: left.objects - work.objects,
  };
}
