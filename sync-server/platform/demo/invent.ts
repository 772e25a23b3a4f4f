// Results that nobody has earned: invented from the ids of the candidates, so that a demonstration shows the
// same ones whenever it is played.
import { testProgress } from "#core/facts/queries.ts";
import type { ContentHash } from "#core/ids.ts";
import { abortReasonOf } from "#core/report/queries.ts";
import { COMPETENCES, type CertificationResult } from "#core/results/results.ts";
import { createHash } from "node:crypto";
import type { PlatformContext } from "../context.ts";
import { handOver } from "../hand-over.ts";
import { momentOf, sessionOf, type Moment } from "../moment.ts";

/** A level is worth eight Pix. */
const PIX_A_LEVEL = 8;
const MAX_LEVEL = 7;

/** Hands over invented results of everybody with a test; null where none can be handed over. [PL16] */
export async function inventResults(
  context: PlatformContext,
  sessionNumber: number,
): Promise<ContentHash | null> {
  const codes = sessionOf(context, null, sessionNumber);
  if (!codes) return null;
  const moment = await momentOf(context, codes);
  const results = [...moment.facts.tests.keys()].flatMap((id) => resultOf(moment, id) ?? []);
  if (results.length === 0) return null;
  const handed = await handOver(context, null, { sessionNumber, results });
  return handed.ok ? handed.hash : null;
}

/** Nobody who never started; cancelled for a technical problem, rejected for who gave up. */
function resultOf(
  { facts, documents }: Moment,
  candidate: CertificationResult["candidate"],
): CertificationResult | null {
  const { certification, how } = testProgress(facts, candidate);
  if (certification === null) return null;
  const about = { certification, candidate };
  const none = { ...about, pix: null, levels: {} };
  if (how !== "completed" && abortReasonOf(documents.report, facts, candidate) === "technical")
    return {
      ...none,
      status: "cancelled",
      comment: "Un problème technique a empêché la fin du test.",
    };
  if (how !== "completed")
    return { ...none, status: "rejected", comment: "Le test n’a pas été terminé." };
  const levels = levelsFrom(candidate);
  const pix = Object.values(levels).reduce((sum, level) => sum + level * PIX_A_LEVEL, 0);
  return { ...about, status: "validated", pix, levels, comment: "" };
}

/** Around one level that is the candidate's own. */
function levelsFrom(candidate: string): CertificationResult["levels"] {
  const digest = createHash("sha256").update(candidate).digest();
  const usual = 2 + ((digest[16] ?? 0) % 4);
  return Object.fromEntries(
    COMPETENCES.map((code, at) => {
      const level = usual + ((digest[at] ?? 0) % 3) - 1;
      return [code, Math.max(0, Math.min(MAX_LEVEL, level))];
    }),
  );
}
