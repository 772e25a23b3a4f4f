// The facts that a device keeps of a log which may turn out to have lost some of them.
import type { LogItem } from "../wire/frames.ts";
import type { LinkState } from "./state.ts";

/** The places of `kept` facts at which the log, by these consecutive items of it, has something else. */
export function outdatedBy(items: readonly LogItem[], kept: readonly number[]): number[] {
  const facts = new Set(items.filter(([, kind]) => kind === "fact").map(([seq]) => seq));
  const [from, to] = [items[0]?.[0] ?? Infinity, items.at(-1)?.[0] ?? 0];
  return kept.filter((seq) => seq >= from && seq <= to && !facts.has(seq));
}

/**
 * Up to which place kept facts count. While the log is being read that is not known, and what was told
 * before stays; once it is read to the end that the relay itself has named, nothing can have been told
 * behind it. That items did not come in time, or could not be believed, says nothing of where it ends. [LI4]
 */
export function factsCountUpTo(state: LinkState): number {
  const { phase, alarm, taking, cursor, relayTip, reread } = state;
  const isRead = phase === "live" && cursor.seq >= Math.max(relayTip.seq, reread.upTo);
  // What is being taken in is kept before the place moves.
  return isRead && !alarm && !taking ? cursor.seq : Infinity;
}
