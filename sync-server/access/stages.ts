// A session as far as somebody needs it, with Zoé enrolled and Samir in the room.
import { addendumOf } from "#core/addendum/addendum-of.ts";
import { factsView, testProgress } from "#core/facts/queries.ts";
import { sessionId, type CandidateId, type PersonId, type SessionId } from "#core/ids.ts";
import { resultsOf, type CertificationResult } from "#core/results/results.ts";
import type { SignedReceipt } from "#core/wire/frames.ts";
import * as A from "@automerge/automerge/slim";
import { hash } from "node:crypto";
import { newId } from "../accounts/secrets.ts";
import { revokeToken } from "../accounts/tokens.ts";
import { keepResults } from "../results/results.ts";
import { receiptOf } from "../store/log-rows.ts";
import { bearer } from "../testing/cast.ts";
import { colleague, type Colleague } from "../testing/colleague.ts";
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
  const gone = await invigilatorOf(database, session, "Luc");
  revokeToken(database, gone.token);
  if (stage !== "open") await takesTheTest(claire, platform(at, school), candidate);
  await claire.catchesUp();
  const facts = factsView(claire.notebook.facts);
  const { certification } = testProgress(facts, candidate);
  const results = [resultOf({ candidate, certification: certification ?? 1 })];
  if (stage === "sealed" || stage === "published") {
    await claire.closes();
    await claire.finalises();
    await claire.catchesUp();
  }
  const number = facts.codes?.number ?? 0;
  const addendum = addendumBy(claire, candidate, receiptOf(database, session));
  if (stage === "published") {
    await sends(at, claire, addendum(claire.pass.person));
    await publishes(at, { session, number, results });
  }
  await claire.wire.hangUp();
  const { codes } = facts;
  const sent = stage === "published" ? hash("sha256", addendum(claire.pass.person)) : "";
  return {
    session,
    candidate,
    number,
    samir,
    /** Was in the room as he is, and has left. */
    gone,
    results,
    codes,
    facts,
    addendum,
    addendumHash: sent,
  };
}

/** That somebody comes in is told once. */
async function hasBeenIn({ port }: Served, who: { session: SessionId; pass: Pass }): Promise<void> {
  const page = await colleague(port, who);
  await page.catchesUp();
  await page.wire.open(newId(sessionId));
  await page.wire.hangUp();
}

/** What anybody would send who has written one thing more than this page. */
function addendumBy(
  { notebook: { documents } }: Colleague,
  candidate: CandidateId,
  signed: SignedReceipt | null,
): (by: PersonId) => Uint8Array<ArrayBuffer> {
  const report = A.change(A.clone(documents.report), ({ incidentMinutes }) => {
    incidentMinutes[candidate] = 5;
  });
  return (by) => {
    if (!signed) throw new Error("nothing is sealed");
    const made = addendumOf({ local: { ...documents, report }, signed, by, reason: "" });
    if (!made.ok) throw new Error(made.reason);
    return made.addendum.bytes;
  };
}

async function sends(
  { port }: Served,
  { session, pass }: Colleague,
  body: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const headers = bearer(pass.token, pass.device);
  const address = `http://127.0.0.1:${port}/sessions/${session}/addenda`;
  const { status } = await fetch(address, { method: "POST", headers, body });
  if (status !== 204) throw new Error(`not sent: ${status}`);
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
