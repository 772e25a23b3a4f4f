// A morning with one session at the relay, and what people and the platform do in it.
import { A_SCHOOL } from "#core/centre/profile.ts";
import { factsView } from "#core/facts/queries.ts";
import { candidateId, decisionId, sessionId, type CandidateId } from "#core/ids.ts";
import { confirmPresence } from "#core/report/commands.ts";
import { signedRenewals } from "#core/keys/renewal.ts";
import { enrolCandidate } from "#core/roster/commands.ts";
import { setDetails } from "#core/session/commands.ts";
import { relayIdentity } from "#core/wire/http.ts";
import { randomBytes, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { newId } from "../accounts/secrets.ts";
import { must, posted } from "./cast.ts";
import { colleague, type Colleague } from "./colleague.ts";
import { relayHere } from "./relay-here.ts";
import { invigilatorOf, passFor, schoolIn, type School } from "./school.ts";

export type Served = { port: number; database: DatabaseSync };

export const DETAILS = {
  site: "Collège Louise-Michel",
  room: "B12",
  date: "2026-11-23",
  time: "09:00",
  invigilators: "Samir Benali",
  observations: "",
};
export const ZOE = { lastName: "Œuvrard", firstName: "Zoé", birthdate: "2010-01-30" };

/** Claire has created a session at a relay in this process. */
export async function morning(given: Parameters<typeof relayHere>[0] = {}) {
  const relay = await relayHere(given);
  const school = await schoolIn(relay.database);
  return { ...relay, school, ...(await sessionAt(relay, school)) };
}

/** One more session, which Claire has created and has open; others come in. */
export async function sessionAt({ port, database }: Served, school: School) {
  const session = newId(sessionId);
  const claire = await colleague(port, { pass: passFor(database, school.claire), session });
  await claire.creates(school.centre);
  await claire.catchesUp();
  return {
    session,
    claire,
    /** Another page, on a computer of its own. */
    nadia: () => colleague(port, { pass: passFor(database, school.nadia), session }),
    samir: async () => colleague(port, { pass: await invigilatorOf(database, session), session }),
  };
}

/** The form of a new session, filled in. */
export async function fillsIn(who: Colleague): Promise<void> {
  const facts = factsView(who.notebook.facts);
  await who.writes("session", (draft) => {
    must(
      setDetails(draft, {
        details: DETAILS,
        facts,
        today: DETAILS.date,
        creating: true,
        opensOn: undefined,
      }),
    );
  });
}

export async function enrolsZoe(who: Colleague): Promise<CandidateId> {
  const candidate = newId(candidateId);
  const more = { sex: "F", birthCity: "", birthInseeCode: "69383", schoolClass: "3E1" };
  const salt = randomBytes(16).toString("hex");
  const person = { ...ZOE, ...more, candidate, salt, extraTimePercent: null };
  const facts = factsView(who.notebook.facts);
  await who.writes("roster", (draft) => {
    must(enrolCandidate(draft, { centre: A_SCHOOL, person, facts, now: Date.now() }));
  });
  return candidate;
}

export async function sees(who: Colleague, candidate: CandidateId): Promise<void> {
  const { facts, documents } = who.notebook;
  const { roster } = documents;
  const about = { candidate, decision: newId(decisionId), by: who.pass.person };
  await who.writes("report", (draft) => {
    must(confirmPresence(draft, { ...about, roster, facts: factsView(facts), now: Date.now() }));
  });
}

/** Zoé is enrolled, seen, and comes to the end of her test. */
export async function zoeTakesTheTest(who: Colleague, told: ReturnType<typeof platform>) {
  const candidate = await enrolsZoe(who);
  await sees(who, candidate);
  await takesTheTest(who, told, candidate);
  return candidate;
}

/** Zoé, who is enrolled and was seen. */
export async function takesTheTest(
  who: Colleague,
  told: ReturnType<typeof platform>,
  candidate: CandidateId,
): Promise<void> {
  const codes = factsView(who.notebook.facts).codes;
  const sessionNumber = codes?.number ?? 0;
  await told("joined", { sessionNumber, ...ZOE });
  await told("started", { sessionNumber, candidate, accessCode: codes?.accessCode });
  await told("finished", { sessionNumber, candidate, how: "completed" });
}

/** The test platform, with the key of this school. */
export function platform(
  { port }: Pick<Served, "port">,
  { platformKey }: Pick<School, "platformKey">,
) {
  return async (kind: string, event: object): Promise<void> => {
    const body = { event: randomUUID(), kind, ...event };
    const headers = { Authorization: `Bearer ${platformKey}` };
    const answer = await fetch(`http://127.0.0.1:${port}/platform/facts`, posted(body, headers));
    if (!answer.ok) throw new Error(`${kind}: ${answer.status} ${await answer.text()}`);
  };
}

/** This version tells all of it. */
const identity = relayIdentity.extend({
  key: z.string(),
  version: z.int(),
  renewals: signedRenewals,
});

/** What the relay says of itself to anybody. */
export async function relaySays({ port }: Pick<Served, "port">) {
  const answer = await fetch(`http://127.0.0.1:${port}/relay`);
  return identity.parse(await answer.json());
}
