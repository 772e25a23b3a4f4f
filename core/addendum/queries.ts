import { canonicalJson } from "../canonical.ts";
import type { Fact, FactOf } from "../facts/schema.ts";
import type { Difference } from "../finalisation/excluded.ts";

/** The addenda that the relay has taken, each once, in the order in which they came. [AD5] */
export function addendaIn(facts: readonly Fact[]): readonly FactOf<"addendum">[] {
  const byHash = new Map<string, FactOf<"addendum">>();
  for (const fact of facts)
    if (fact.kind === "addendum" && !byHash.has(fact.hash)) byHash.set(fact.hash, fact);
  return [...byHash.values()];
}

/** Whether all of these differences were told, whatever else was. */
export function holdsAll(told: readonly Difference[], differences: readonly Difference[]): boolean {
  const texts = new Set(told.map(canonicalJson));
  return differences.every((difference) => texts.has(canonicalJson(difference)));
}
