// The people, the pupils and the morning that the tests tell of.
import * as A from "@automerge/automerge/slim";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type * as z from "zod";
import { A_SCHOOL } from "../centre/profile.ts";
import { factsView, type FactsView } from "../facts/queries.ts";
import type { Fact, FactOf } from "../facts/schema.ts";
import { documentFromGenesis } from "../genesis.ts";
import {
  alertId,
  contentHash,
  decisionId,
  idFrom,
  issueReportId,
  journalNoteId,
  personId,
  pupilId,
  centreId,
  sessionId,
  type AlertId,
  type CandidateId,
  type DecisionId,
  type IssueReportId,
  type JournalNoteId,
} from "../ids.ts";
import { enrolPupils, type PupilToEnrol } from "../roster/commands.ts";
import { candidateIdOf } from "../roster/queries.ts";
import type { SessionDocuments } from "../schema.ts";
import { HOUR_MS, MINUTE_MS, type Timestamp } from "../time.ts";
import type { Verdict } from "../verdict.ts";

/** The id that always belongs to one name. */
function idOf<Schema extends z.ZodType>(schema: Schema, name: string): z.infer<Schema> {
  return idFrom(schema, sha256(new TextEncoder().encode(name)).subarray(0, 16));
}

/** The administrator of the lycée. */
export const nadia = idOf(personId, "nadia");
/** The invigilators of the session. */
export const luc = idOf(personId, "luc");
export const helene = idOf(personId, "hélène");

export const session = idOf(sessionId, "12 March 2026, room B12");
export const decision = (name: string): DecisionId => idOf(decisionId, name);
export const alert = (name: string): AlertId => idOf(alertId, name);
export const journalNote = (name: string): JournalNoteId => idOf(journalNoteId, name);
export const issueReport = (name: string): IssueReportId => idOf(issueReportId, name);

/** A time of 12 March 2026 on the clock of the room, in Paris: `at("09:30")`. */
export function at(time: string): Timestamp {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return Date.UTC(2026, 2, 12) + (hours - 1) * HOUR_MS + minutes * MINUTE_MS;
}

export const maelys = pupil("O’Connor-Lévêque", "Maëlys", { birthdate: "2009-03-14" });
export const anh = pupil("Nguyễn", "Thị Ánh", { sex: "F", birthInseeCode: "99" });
export const heloise = pupil("de La Fère", "Héloïse", { birthInseeCode: "2A004" });
export const zoe = pupil("Œuvrard", "Zoé", { schoolClass: "3E2" });
export const anas = pupil("Ben Saïd", "Anas", { sex: "M" });
export const lea = pupil("Martin", "Léa", { birthdate: "2009-05-02" });
/** Another girl of the same name. */
export const otherLea = pupil("Martin", "Lea", { birthdate: "2010-01-30" });
export const everybody = [maelys, anh, heloise, zoe, anas, lea, otherLea];

function pupil(lastName: string, firstName: string, more: Partial<PupilToEnrol>): PupilToEnrol {
  const name = `${lastName} ${firstName}`;
  return {
    pupil: idOf(pupilId, name),
    lastName,
    firstName,
    birthdate: "2009-09-09",
    sex: "F",
    birthCity: "",
    birthInseeCode: "69383",
    schoolClass: "3E1",
    salt: bytesToHex(sha256(new TextEncoder().encode(name))).slice(0, 32),
    ...more,
  };
}

export function candidate({ pupil: id }: PupilToEnrol): CandidateId {
  return candidateIdOf(session, id);
}

/** What the facts say, told by the relay in this order. */
export function told(...facts: Fact[]): FactsView {
  return factsView(facts);
}

export const created = (time: string): FactOf<"created"> => ({
  kind: "created",
  at: at(time),
  by: nadia,
  centre: idOf(centreId, "Lycée Ampère"),
  number: 48217,
  accessCode: "KRTB42",
  sessionPassword: "7KQM2XWA",
});
const about = (who: PupilToEnrol, time: string) => ({ at: at(time), candidate: candidate(who) });

export function joined(who: PupilToEnrol, time: string): Fact {
  return { kind: "candidate-joined", ...about(who, time) };
}
export function started(who: PupilToEnrol, time: string): Fact {
  return { kind: "candidate-started", ...about(who, time), certification: 900_001 };
}
export function finished(who: PupilToEnrol, time: string): Fact {
  return { kind: "candidate-finished", ...about(who, time), how: "completed" };
}
/** An invigilator has ended the test, and the platform has heard it. */
export function ended(who: PupilToEnrol, time: string): Fact {
  return { kind: "candidate-finished", ...about(who, time), how: "ended-by-invigilator" };
}
/** The relay has received the decision of this name. */
export function received(name: string, who: PupilToEnrol, time: string): Fact {
  return { kind: "presence-received", ...about(who, time), decision: decision(name) };
}
/** At 9:30, about a question or, without one, about the missing extension. */
export function raised(name: string, who: PupilToEnrol, question: number | null): Fact {
  const kind = question === null ? "extension" : "question";
  const common = { ...about(who, "09:30"), alert: alert(name), question };
  return { kind: "alert-raised", about: kind, ...common };
}
export const finalised = (time: string): Fact => ({
  kind: "finalised",
  at: at(time),
  by: nadia,
  receipt: contentHash.parse("5e".repeat(32)),
});

/** A session with these pupils enrolled, and nothing else written. */
export function roomOf(...pupils: PupilToEnrol[]): SessionDocuments {
  const enrolment = { centre: A_SCHOOL, session, pupils, facts: told(), now: at("08:00") };
  return {
    session: documentFromGenesis("session"),
    roster: after(documentFromGenesis("roster"), (draft) => enrolPupils(draft, enrolment)),
    report: documentFromGenesis("report"),
  };
}

/** The document after a command, and the command's answer. */
export function attempt<T, Reason extends string>(
  doc: A.Doc<T>,
  command: (draft: T) => Verdict<Reason>,
): { doc: A.Doc<T>; verdict: Verdict<Reason> } {
  const verdicts: Verdict<Reason>[] = [];
  const next = A.change(A.clone(doc), (draft) => {
    verdicts.push(command(draft));
  });
  const [verdict] = verdicts;
  if (!verdict) throw new Error("the command was not run");
  return { doc: next, verdict };
}

/** The document after commands that must be allowed. */
export function after<T>(doc: A.Doc<T>, ...commands: ((draft: T) => Verdict<string>)[]): A.Doc<T> {
  return commands.reduce((before, command) => {
    const { doc: next, verdict } = attempt(before, command);
    if (!verdict.ok) throw new Error(`refused: ${verdict.reason}`);
    return next;
  }, doc);
}

/** What both devices have once they have heard of each other; the two stay as they were. */
export function merged<T>(one: A.Doc<T>, other: A.Doc<T>): A.Doc<T> {
  return A.merge(A.clone(one), A.clone(other));
}
