import { factsView } from "#core/facts/queries.ts";
import type { Fact } from "#core/facts/schema.ts";
import type { SessionDocuments } from "#core/schema.ts";

/**
 * A session as this page holds it, for when the browser cannot store it: all that people wrote, readable, under
 * a name that names nobody. [DE3]
 */
export function sessionFile(
  { session, roster, report }: SessionDocuments,
  facts: readonly Fact[],
): { name: string; text: string } {
  const number = factsView(facts).codes?.number ?? null;
  const text = JSON.stringify({ number, session, roster, report }, null, 2);
  return { name: `scelle-${number ?? "sans-numero"}-session.json`, text };
}
