// One session, and what the people in its room do on their devices.
import * as A from "@automerge/automerge/slim";
import { A_SCHOOL } from "#core/centre/profile.ts";
import { factsView, type FactsView } from "#core/facts/queries.ts";
import {
  candidateId,
  decisionId,
  deviceId,
  personId,
  sessionId,
  type CandidateId,
  type CentreId,
  type DecisionId,
  type PersonId,
} from "#core/ids.ts";
import type { LogRequest, Writer } from "#core/log/requests.ts";
import type { DecisionArgs } from "#core/report/decide.ts";
import { enrolCandidate } from "#core/roster/commands.ts";
import type { ReportDocument, RosterDocument, SessionDocuments } from "#core/schema.ts";
import type { Timestamp } from "#core/time.ts";
import type { Verdict } from "#core/verdict.ts";
import { randomBytes } from "node:crypto";
import { newId } from "../../accounts/secrets.ts";
import { createReadings } from "../../finalisation/readings.ts";
import { must } from "../../testing/cast.ts";
import type { PlatformContext } from "../context.ts";

/** A member of the centre, and an invigilator of the session. */
export const NADIA = writer("member", "a1");
export const LUC = writer("invigilator", "b2");

export const MAELYS = {
  lastName: "O’Connor-Lévêque",
  firstName: "Maëlys",
  birthdate: "2009-03-14",
};
export const ANAS = { lastName: "Ben Saïd", firstName: "Anas", birthdate: "2009-09-09" };
export const ZOE = { lastName: "Œuvrard", firstName: "Zoé", birthdate: "2010-01-30" };
export const ACCESS_CODE = "KRTB42";

export type Born = typeof MAELYS;
type Moment = { facts: FactsView; roster: RosterDocument; now: Timestamp };
type Command<Draft> = (draft: Draft, moment: Moment) => Verdict<string>;
type Decides = (draft: ReportDocument, args: DecisionArgs) => Verdict<string>;

function writer(role: Writer["role"], digits: string): Writer & { person: PersonId } {
  const id = digits.repeat(16);
  return { person: personId.parse(id), role, device: deviceId.parse(id) };
}

/** A new session of this centre in which these people are enrolled. */
export async function sessionIn(
  relay: Pick<PlatformContext, "store" | "replica" | "now">,
  centre: CentreId,
  people: readonly Born[],
) {
  const { store, replica, now } = relay;
  const session = newId(sessionId);

  async function commits(request: LogRequest): Promise<void> {
    const [decision] = await store.commit([{ log: session, request }]);
    if (!decision?.ok) throw new Error(`refused: ${JSON.stringify(decision)}`);
  }

  /** Somebody with a fresh page does one thing to one document, and it is pushed. */
  async function writes<Kind extends keyof SessionDocuments>(
    by: Writer,
    doc: Kind,
    command: Command<SessionDocuments[Kind]>,
  ): Promise<void> {
    const { documents, facts } = await replica.read(session);
    const moment = { facts: factsView(facts), roster: documents.roster, now: now() };
    const before: A.Doc<SessionDocuments[Kind]> = documents[doc];
    const page = A.clone(before, { actor: randomBytes(16).toString("hex") });
    const after = A.change(page, (draft) => void must(command(draft, moment)));
    const bytes = A.getLastLocalChange(after);
    if (!bytes) throw new Error("nothing was written");
    await commits({ kind: "change", by, doc, generation: 0, bytes });
  }

  async function enrols(person: Born): Promise<CandidateId> {
    const candidate = newId(candidateId);
    const salt = randomBytes(16).toString("hex");
    const more = { sex: "F", birthCity: "", birthInseeCode: "69383", schoolClass: "3E1" };
    const details = { ...person, ...more, candidate, salt, extraTimePercent: null };
    await writes(NADIA, "roster", (draft, { facts }) =>
      enrolCandidate(draft, { centre: A_SCHOOL, person: details, facts, now: now() }),
    );
    return candidate;
  }

  /** Luc decides this about a candidate. */
  async function decides(candidate: CandidateId, command: Decides): Promise<DecisionId> {
    const decision = newId(decisionId);
    await writes(LUC, "report", (draft, moment) =>
      command(draft, { ...moment, candidate, decision, by: LUC.person }),
    );
    return decision;
  }

  /** Nadia closes the session and finalises it as the relay has it. */
  async function finalises(): Promise<void> {
    await commits({ kind: "close", by: NADIA });
    const { reading, sealed } = await createReadings(replica).of(session);
    const { factsSeq } = await store.read(session);
    const expect = { heads: reading.heads, factsSeq, contentHash: reading.contentHash };
    const request = { kind: "finalise" as const, by: NADIA, expect, missing: [], reading };
    must((await store.commit([{ log: session, request, sealed }]))[0] ?? { ok: false });
  }

  const codes = { number: 0, accessCode: ACCESS_CODE, sessionPassword: "7KQM2XWA" };
  await commits({ kind: "create", by: NADIA, centre, codes });
  const { facts } = await store.read(session);
  const sessionNumber = factsView(facts).codes?.number ?? 0;
  const enrolled = new Map<Born, CandidateId>();
  for (const person of people) enrolled.set(person, await enrols(person));

  /** The id under which somebody is enrolled from the start. */
  function idOf(person: Born): CandidateId {
    const id = enrolled.get(person);
    if (!id) throw new Error(`${person.firstName} is not enrolled`);
    return id;
  }
  return { session, sessionNumber, idOf, commits, writes, enrols, decides, finalises };
}
