/** Whether both lists hold the very same entries in the same order; two that only look alike are not the same. */
export function sameEntries<Entry>(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.length === others.length && some.every((entry, at) => entry === others[at]);
}
