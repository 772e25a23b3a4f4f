// A session as far as somebody needs it, with Zoé enrolled and Samir in the room.
import { factsView, testProgress } from "#core/facts/queries.ts";
import { sessionId, type SessionId } from "#core/ids.ts";
import { resultsOf, type CertificationResult } from "#core/results/results.ts";
import { newId } from "../accounts/secrets.ts";
import { keepResults } from "../results/results.ts";
import { colleague } from "../testing/colleague.ts";
import {
  enrolsZoe,
  fillsIn,
  platform,
  sees,
  sessionAt,
  takesTheTest,
  type Served,
} from "../testing/morning.ts";
import { invigilatorOf, type Pass, type School } from "../testing/school.ts";

export type Stage = "open" | "started" | "sealed" | "published";

/** One more session, which has come as far as this. */
export async function comesTo(stage: Stage, at: Served & { school: School }) {
  const { database, school } = at;
  const { session, claire } = await sessionAt(at, school);
  await fillsIn(claire);
  const candidate = await enrolsZoe(claire);
  await sees(claire, candidate);
  const samir = await invigilatorOf(database, session);
  await hasBeenIn(at, { session, pass: samir });
  if (stage !== "open") await takesTheTest(claire, platform(at, school), candidate);
  await claire.catchesUp();
  const facts = factsView(claire.notebook.facts);
  const { certification } = testProgress(facts, candidate);
  const results = [resultOf({ candidate, certification: certification ?? 1 })];
  if (stage === "sealed" || stage === "published") {
    await claire.closes();
    await claire.finalises();
  }
  const number = facts.codes?.number ?? 0;
  if (stage === "published") await publishes(at, { session, number, results });
  await claire.wire.hangUp();
  return { session, candidate, number, samir, results, codes: facts.codes, facts };
}

/** That somebody comes in is told once. */
async function hasBeenIn({ port }: Served, who: { session: SessionId; pass: Pass }): Promise<void> {
  const page = await colleague(port, who);
  await page.catchesUp();
  await page.wire.open(newId(sessionId));
  await page.wire.hangUp();
}

function resultOf(
  who: Pick<CertificationResult, "candidate" | "certification">,
): CertificationResult {
  return { ...who, status: "validated", pix: 412, levels: { "1.1": 4 }, comment: "" };
}

async function publishes(
  at: Served & { school: School },
  {
    session,
    number,
    results,
  }: { session: SessionId; number: number; results: CertificationResult[] },
): Promise<void> {
  const known = resultsOf(results);
  if (!known) throw new Error("these are no results");
  keepResults(at.database, session, known);
  await platform(at, at.school)("published", { sessionNumber: number, results: known.hash });
}
