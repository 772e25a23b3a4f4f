// What a finalisation seals: the content, which says everything that counts and names nobody, and the
// table of people that travels beside it and may lose a row.
import * as z from "zod";
import { role } from "../facts/schema.ts";
import {
  alertId,
  candidateId,
  centreId,
  decisionId,
  issueReportId,
  personId,
  pupilId,
} from "../ids.ts";
import { categoryCode } from "../report/categories.ts";
import { abortReason, absenceReason, billingMode, decisionKind, subscription } from "../schema.ts";
import { timestamp } from "../time.ts";

/** The query that writes the content; another way to write it is another number. */
export const CONTENT_QUERY = "finalContent@1";

/** SHA-256 in hex of 16 random bytes and what they hide. */
const commitment = z.string().regex(/^[0-9a-f]{64}$/);
/** 16 random bytes in hex: what keeps a commitment from being guessed. */
export const salt = z.string().regex(/^[0-9a-f]{32}$/);

export const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Scalar = z.infer<typeof scalar>;
/** By field, all the values that people gave it without knowing of each other, sorted. */
const conflicts = z.record(z.string(), z.array(scalar).min(2));
export type Conflicts = z.infer<typeof conflicts>;

const sealedSession = z.strictObject({
  /** null, like the number, while the relay has not heard of the session. */
  centre: centreId.nullable(),
  number: z.int().positive().nullable(),
  site: z.string(),
  room: z.string(),
  date: z.string(),
  time: z.string(),
  invigilators: z.string(),
  observations: z.string(),
  conflicts,
});

/** Somebody who could write here; `person` is how everything they wrote names them. */
const sealedPerson = z.strictObject({
  person: personId,
  role,
  /** null if nothing hides the name: then it is not sealed. */
  commitment: commitment.nullable(),
});

const sealedAlert = z.strictObject({
  id: alertId,
  about: z.enum(["question", "extension"]),
  question: z.int().nullable(),
  raisedAt: timestamp,
  closedAt: timestamp.nullable(),
});

/** What the platform has told of the test. */
const sealedTest = z.strictObject({
  joinedAt: timestamp.nullable(),
  startedAt: timestamp.nullable(),
  /** N° de certification. */
  certification: z.int().positive().nullable(),
  finishedAt: timestamp.nullable(),
  how: z.enum(["completed", "ended-by-invigilator"]).nullable(),
  alerts: z.array(sealedAlert),
});

const sealedDecision = z.strictObject({
  id: decisionId,
  kind: decisionKind,
  alert: alertId.nullable(),
  by: personId,
  /** By the clock of the device. */
  at: timestamp,
  /** By the clock of the relay; null for what has no effect in time. */
  receivedAt: timestamp.nullable(),
});

/** The words are in the candidate's row: they can name people. */
const sealedIssueReport = z.strictObject({
  id: issueReportId,
  category: categoryCode,
  questionNumber: z.int().nullable(),
  by: personId,
  at: timestamp,
  conflicts,
});

/** What was written and does not count, because something is missing. */
const sealedNote = sealedIssueReport.extend({
  category: categoryCode.nullable(),
  gaps: z.array(z.string()).min(1),
});

const sealedCandidate = z.strictObject({
  candidate: candidateId,
  commitment: commitment.nullable(),
  extraTimePercent: z.int().nullable(),
  test: sealedTest,
  attendance: z.enum(["present", "absent"]).nullable(),
  abortReason: abortReason.nullable(),
  incidentMinutes: z.int().nonnegative(),
  decisions: z.array(sealedDecision),
  issueReports: z.array(sealedIssueReport),
  notes: z.array(sealedNote),
  conflicts,
});

/** By id, everywhere: the order of names would tell something of the names. */
export const finalContentShape = z.strictObject({
  query: z.literal(CONTENT_QUERY),
  session: sealedSession,
  staff: z.array(sealedPerson),
  candidates: z.array(sealedCandidate),
  /** Step 2 of the finalisation. */
  answers: z.strictObject({ hasIncident: z.boolean(), hasJoiningIssue: z.boolean(), conflicts }),
});

/** What was written in an issue report or a note about the candidate. */
const words = z.strictObject({ issueReport: issueReportId, description: z.string(), conflicts });

const candidateFields = z.strictObject({
  lastName: z.string(),
  firstName: z.string(),
  birthdate: z.string(),
  sex: z.string(),
  birthCity: z.string(),
  birthInseeCode: z.string(),
  schoolClass: z.string(),
  /** What was left empty is not in the row: it reads as before there were these fields. */
  birthCountry: z.string().optional(),
  birthPostalCode: z.string().optional(),
  externalId: z.string().optional(),
  resultRecipientEmail: z.string().optional(),
  email: z.string().optional(),
  accessibilityAdjustmentNeeded: z.boolean().optional(),
  /** Missing for CORE. */
  subscription: subscription.optional(),
  billingMode: billingMode.optional(),
  prepaymentCode: z.string().optional(),
  /** Why somebody was absent: about a person, so it can be erased with the row; missing where nobody said. */
  absence: z.strictObject({ reason: absenceReason.nullable(), words: z.string() }).optional(),
  pupil: pupilId.nullable(),
  words: z.array(words),
  conflicts,
});
const staffFields = z.strictObject({ name: z.string() });

/** One person in clear text; `ref` is the candidate or person id of the content. */
export const personRow = z.strictObject({
  ref: z.union([candidateId, personId]),
  fields: z.union([candidateFields, staffFields]),
  /** null if there is none: then the row is not sealed. */
  salt: salt.nullable(),
});

export type FinalContent = z.infer<typeof finalContentShape>;
export type SealedSession = z.infer<typeof sealedSession>;
export type SealedPerson = z.infer<typeof sealedPerson>;
export type SealedTest = z.infer<typeof sealedTest>;
export type SealedDecision = z.infer<typeof sealedDecision>;
export type SealedCandidate = z.infer<typeof sealedCandidate>;
export type SealedAnswers = FinalContent["answers"];
export type Words = z.infer<typeof words>;
export type CandidateFields = z.infer<typeof candidateFields>;
export type PersonRow = z.infer<typeof personRow>;
export type PersonRef = PersonRow["ref"];
