// Everything of a session as one file: to be kept, to be looked into with any program, to be restored.
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";
import type { Fact } from "../facts/schema.ts";
import {
  candidateId,
  decisionId,
  issueReportId,
  journalNoteId,
  sessionId,
  type SessionId,
} from "../ids.ts";
import { answersOf } from "../finalisation/content.ts";
import { entities } from "../roster/entities.ts";
import {
  candidate,
  decision,
  issueReport,
  journalNote,
  reportDocument,
  sessionDocument,
  type SessionDocuments,
} from "../schema.ts";
import { timestamp, type Timestamp } from "../time.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import { documentOf, plain } from "./plain.ts";

export const FORMAT = "scelle.session";
/** A new meaning of a field is a new number. */
export const VERSION = 1;

/** Of each entity what its shape names, and nothing else. */
const report = z.object({
  ...reportDocument.shape,
  decisions: z.record(decisionId, z.object(decision.shape)),
  issueReports: z.record(issueReportId, z.object(issueReport.shape)),
  journal: z.record(journalNoteId, z.object(journalNote.shape)),
});
const asDocument = z.unknown().transform((value) => documentOf(value));

/** As it is read: the three documents as people write them, beside what only the relay said. */
export const sessionFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** By the clock of the device that has written it. */
  savedAt: timestamp,
  session: sessionId,
  /** null where the relay had not heard of the session. */
  number: z.int().positive().nullable(),
  details: asDocument.pipe(z.object(sessionDocument.shape)),
  candidates: asDocument.pipe(z.record(candidateId, z.object(candidate.shape))),
  report: asDocument.pipe(report),
  /** The facts of its log without what opens doors, to be read by people and programs. */
  facts: z.array(z.looseObject({ kind: z.string() })),
  /** The signed receipt as the relay has sent it, its signature in hex; null before the seal. */
  receipt: z.object({ receipt: z.string(), signature: z.string() }).nullable(),
});
export type SessionFile = z.output<typeof sessionFile>;

type Args = {
  session: SessionId;
  documents: SessionDocuments;
  facts: readonly Fact[];
  number: number | null;
  receipt: SignedReceipt | null;
  now: Timestamp;
};

/** JSON that a person can read, too. What has lost its shape in a merge counts nowhere, and is not in it. [SF1] */
export function sessionFileText(args: Args): string {
  const { session, documents, facts, number, receipt, now } = args;
  const file = {
    format: FORMAT,
    version: VERSION,
    savedAt: now,
    session,
    number,
    details: detailsOf(documents.session),
    candidates: wellFormed(documents.roster.candidates, candidateId, candidate),
    report: reportOf(documents.report),
    facts: facts.flatMap(withoutKeys),
    receipt: receipt && { ...receipt, signature: bytesToHex(receipt.signature) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function reportOf(written: SessionDocuments["report"]) {
  return {
    decisions: wellFormed(written.decisions, decisionId, decision),
    issueReports: wellFormed(written.issueReports, issueReportId, issueReport),
    abortReasons: valid(written.abortReasons, report.shape.abortReasons),
    incidentMinutes: valid(written.incidentMinutes, report.shape.incidentMinutes),
    ...answersOf(written),
    journal: wellFormed(written.journal, journalNoteId, journalNote),
    parts: valid(written.parts, report.shape.parts),
  };
}

/** Whatever has lost its shape is empty. */
function detailsOf(session: SessionDocuments["session"]): unknown {
  const written = Object.entries(sessionDocument.shape).map(([field, shape]) => {
    const { success, data } = shape.safeParse(Reflect.get(session, field));
    return [field, success ? data : ""];
  });
  return plain(Object.fromEntries(written));
}

/** Of a record what has the shape that the reader asks for. */
function valid(
  values: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Readonly<Record<string, unknown>>>,
): unknown {
  const entries = Object.entries(values).filter(
    ([key, value]) => shape.safeParse({ [key]: value }).success,
  );
  return plain(Object.fromEntries(entries));
}

function wellFormed(
  map: Readonly<Record<string, unknown>>,
  id: z.ZodType<string>,
  shape: z.ZodType<object>,
): unknown {
  return plain(
    Object.fromEntries(entities(map, id, shape).map(({ id: key, ...entity }) => [key, entity])),
  );
}

/** The codes, the session password and the invitation open doors: they stay outside. [FI4] */
function withoutKeys(fact: Fact): object[] {
  if (fact.kind === "password-changed" || fact.kind === "invitation-changed") return [];
  if (fact.kind !== "created") return [fact];
  const { accessCode: _, sessionPassword: __, invitation: ___, ...rest } = fact;
  return [rest];
}
