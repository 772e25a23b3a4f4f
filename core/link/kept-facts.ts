// The facts that a device keeps of a log which may turn out to have lost some of them.
import type { LogItem } from "../wire/frames.ts";
import { isCaughtUp, type LinkState } from "./state.ts";

/** The places of `kept` facts at which the log, by these consecutive items of it, has something else. */
export function outdatedBy(items: readonly LogItem[], kept: readonly number[]): number[] {
  const facts = new Set(items.filter(([, kind]) => kind === "fact").map(([seq]) => seq));
  const [from, to] = [items[0]?.[0] ?? Infinity, items.at(-1)?.[0] ?? 0];
  return kept.filter((seq) => seq >= from && seq <= to && !facts.has(seq));
}

/**
 * Up to which place kept facts count. While the log is being read that is not known, and what was told
 * before stays; once it is read to its end, nothing can have been told behind it. [LI4]
 */
export function factsCountUpTo(state: LinkState): number {
  return isCaughtUp(state) ? state.cursor.seq : Infinity;
}
