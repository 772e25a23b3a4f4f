import { testProgress } from "#core/facts/queries.ts";
import type { CentreId, ContentHash } from "#core/ids.ts";
import { resultsContent, resultsOf, type CertificationResult } from "#core/results/results.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import * as z from "zod";
import { keepResults } from "../results/results.ts";
import type { PlatformContext } from "./context.ts";
import { momentOf, sessionOf, type Moment } from "./moment.ts";
import type { PlatformRefusal } from "./refusals.ts";

/** In any order. */
export const handedOver = z.strictObject({
  results: resultsContent.shape.results.element.array().min(1).max(2000),
});
type HandingOver = { sessionNumber: number; results: readonly CertificationResult[] };

/**
 * Keeps the results of a finalised session until they are published. Refuses `not-finalised`,
 * `already-published`, `unknown-candidate` for whoever has no test under that number, `results-invalid`. [RS2]
 */
export async function handOver(
  context: PlatformContext,
  centre: CentreId | null,
  { sessionNumber, results }: HandingOver,
): Promise<{ ok: true; hash: ContentHash } | Refusal<PlatformRefusal>> {
  const codes = sessionOf(context, centre, sessionNumber);
  if (!codes) return refuse("unknown-session");
  const moment = await momentOf(context, codes);
  const { lifecycle } = moment.facts;
  if (lifecycle === "published") return refuse("already-published");
  if (lifecycle !== "finalised") return refuse("not-finalised");
  if (!results.every((each) => isOfATest(moment, each))) return refuse("unknown-candidate");
  const known = resultsOf(results);
  if (!known) return refuse("results-invalid");
  keepResults(context.database, codes.session, known);
  return { ok: true, hash: known.hash };
}

function isOfATest({ facts }: Moment, { candidate, certification }: CertificationResult): boolean {
  return testProgress(facts, candidate).certification === certification;
}
