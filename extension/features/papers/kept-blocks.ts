import type { PaperBlock } from "#core/papers/paper-text.ts";
import { isSame } from "../../documents/is-same.ts";

/**
 * A block that says what it said stays the one that is shown, and whoever is reading it goes on. Of several that say
 * the same each stays itself, in their order.
 */
export function keptBlocks(
  next: readonly PaperBlock[],
  shown: readonly PaperBlock[],
): readonly PaperBlock[] {
  // Where little has changed, the first that is left is the one that is looked for.
  const left = new Set(shown);
  return next.map((block) => {
    const kept = firstLike(block, left);
    if (kept) left.delete(kept);
    return kept ?? block;
  });
}

function firstLike(block: PaperBlock, among: Iterable<PaperBlock>): PaperBlock | undefined {
  for (const known of among) if (isSame(known, block)) return known;
  return undefined;
}
