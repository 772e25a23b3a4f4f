import type { PaperBlock } from "#core/papers/paper-text.ts";
import { isSame } from "../../documents/is-same.ts";

/** A block that says what it said stays the one that is shown, and whoever is reading it goes on. */
export function keptBlocks(
  next: readonly PaperBlock[],
  shown: readonly PaperBlock[],
): readonly PaperBlock[] {
  return next.map((block) => shown.find((known) => isSame(known, block)) ?? block);
}
