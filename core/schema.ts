// The three documents of a session, and who writes which. A document is what people change together:
// members of the centre write `session` and `roster`; members and invigilators write `report`.
// Every string that is not prose is an ImmutableString: it is replaced whole, and takes an eighth of
// the room that text takes. Prose merges letter by letter. Entities live in maps, keyed by id, and are
// never taken out: removal is a time in a field, so that it merges with what others wrote meanwhile.
import * as A from "@automerge/automerge/slim";
import * as z from "zod";
import { complementary } from "./centre/profile.ts";
import {
  alertId,
  candidateId,
  decisionId,
  issueReportId,
  journalNoteId,
  personId,
  pupilId,
} from "./ids.ts";
import { calendarDate, localTime, timestamp } from "./time.ts";

export type DocumentKind = "session" | "roster" | "report";
export const documentKind = z.enum(["session", "roster", "report"]);

/** A string that is replaced whole. Made by `atomic('…')`, read by `.val`. */
export type Atomic = A.ImmutableString;
export function atomic(text: string): Atomic {
  return new A.ImmutableString(text);
}

/** An Atomic whose text satisfies `schema`. */
function atomicOf(schema: z.ZodType<string>) {
  return z.instanceof(A.ImmutableString).refine(({ val }) => schema.safeParse(val).success);
}
const short = atomicOf(z.string().max(255));
const empty = z.literal("");

export const MAX_SHORT = 255;
export const MAX_OBSERVATIONS = 350;
export const MAX_DESCRIPTION = 500;

/** Written by members of the centre; read by invigilators of the session too. */
export const sessionDocument = z.looseObject({
  /** Nom du site. Empty until the session is created. */
  site: short,
  /** Nom de la salle. */
  room: short,
  date: atomicOf(z.union([calendarDate, empty])),
  /** Local time of the room. */
  time: atomicOf(z.union([localTime, empty])),
  /** One text that may hold several names. */
  invigilators: short,
  /** Prose; optional; until the finalisation. */
  observations: z.string(),
});

/** What somebody is enrolled for: Pix, Pix and CléA together, or one of Pix+. */
export const subscription = z.enum(["CORE", ...complementary.options]);
export type Subscription = z.infer<typeof subscription>;
/** Gratuite, prépayée, payante. */
export const billingMode = z.enum(["FREE", "PREPAID", "PAID"]);
export type BillingMode = z.infer<typeof billingMode>;

/** One enrolled person. The roster is the only document with names of candidates. */
export const candidate = z.looseObject({
  lastName: short,
  firstName: short,
  birthdate: atomicOf(calendarDate),
  sex: atomicOf(z.enum(["F", "M", ""])),
  birthCity: short,
  /** INSEE code of the commune of birth, 99 for abroad; may be empty. */
  birthInseeCode: short,
  /** Classe; empty outside a school. */
  schoolClass: short,
  /** Planned extra time in percent, or null: never the reason for it. */
  extraTimePercent: z.number().int().min(1).max(999).nullable(),
  /** The pupil of the register that this candidate is, or null when entered by hand. */
  pupil: atomicOf(pupilId).nullable(),
  /** 16 random bytes in hex: hides the person in the sealed content, see finalisation. */
  salt: atomicOf(z.string().regex(/^[0-9a-f]{32}$/)),
  addedAt: timestamp,
  removedAt: timestamp.nullable(),
  /** From here on what older documents do not have, and what is not written while it is empty. */
  birthCountry: short.optional(),
  birthPostalCode: short.optional(),
  externalId: short.optional(),
  resultRecipientEmail: short.optional(),
  email: short.optional(),
  accessibilityAdjustmentNeeded: z.boolean().optional(),
  /** Certification sélectionnée; CORE where it is not written. */
  subscription: atomicOf(subscription).optional(),
  /** Tarification part Pix; only where the centre pays. */
  billingMode: atomicOf(z.union([billingMode, empty])).optional(),
  prepaymentCode: short.optional(),
});

/** Written by members of the centre; read by invigilators of the session too. */
export const rosterDocument = z.looseObject({
  candidates: z.record(candidateId, candidate),
});

export const decisionKind = z.enum([
  "presence",
  "absence",
  "resume",
  "end",
  "alert-dismissed",
  "alert-validated",
]);
export type DecisionKind = z.infer<typeof decisionKind>;

export const absenceReason = z.enum(["ill", "no-news", "too-late", "no-identity", "other"]);
export type AbsenceReason = z.infer<typeof absenceReason>;

/** What somebody in the room decided about one candidate. Set once; taken back by `withdrawnAt`. */
export const decision = z.looseObject({
  kind: atomicOf(decisionKind),
  candidate: atomicOf(candidateId),
  /** The alert that this answers; null for the other kinds. */
  alert: atomicOf(alertId).nullable(),
  by: atomicOf(personId),
  /** By the clock of the device: a claim. What counts is when the relay received it. */
  at: timestamp,
  withdrawnAt: timestamp.nullable(),
  /** The absence of which this says why; not written of one that was said by itself. */
  explains: atomicOf(decisionId).optional(),
  /** Why somebody is absent, and in what words; only of an absence, and not written while it is empty. */
  reason: atomicOf(absenceReason).optional(),
  words: short.optional(),
});

/** Where an issue report was written before it was one; a report of the room has no source. */
export const reportSource = z.enum(["incident-sheet"]);
export type ReportSource = z.infer<typeof reportSource>;

/** One signalement about one candidate: free words first, category when known. */
export const issueReport = z.looseObject({
  candidate: atomicOf(candidateId),
  /** A code of `report/categories.ts` (C1 … C8, E1 … E12), or empty while nobody has chosen. */
  category: short,
  /** 1 … 500; only for categories about a question. */
  questionNumber: z.number().int().min(1).max(500).nullable(),
  /** Prose that several people may write at once. */
  description: z.string(),
  by: atomicOf(personId),
  /** By the clock of the device. */
  at: timestamp,
  removedAt: timestamp.nullable(),
  /** Not written of what was noted in the session itself. */
  source: atomicOf(reportSource).optional(),
});

export const journalNoteKind = z.enum(["note", "hand-over"]);
export type JournalNoteKind = z.infer<typeof journalNoteKind>;

/** A line that somebody wrote in the journal of the room, about nobody in particular. */
export const journalNote = z.looseObject({
  /** `hand-over`: for whoever takes over the room. */
  kind: atomicOf(journalNoteKind),
  /** Prose that several people may write at once. */
  text: z.string(),
  by: atomicOf(personId),
  /** By the clock of the device. */
  at: timestamp,
  removedAt: timestamp.nullable(),
  /** Who has read a hand-over; null while nobody has. */
  takenBy: atomicOf(personId).nullable(),
});

export const abortReason = z.enum(["candidate", "technical"]);
export type AbortReason = z.infer<typeof abortReason>;

/** Written by members and by invigilators of the session. Knows candidates by id only. */
export const reportDocument = z.looseObject({
  decisions: z.record(decisionId, decision),
  issueReports: z.record(issueReportId, issueReport),
  /** Raison de l'abandon of each candidate whose test is not finished; empty = taken back. */
  abortReasons: z.record(candidateId, atomicOf(z.union([abortReason, empty]))),
  /** Extra time given because of an incident, in minutes. */
  incidentMinutes: z.record(candidateId, z.number().int().min(0).max(600)),
  /** Step 2: somebody was given extra time after an incident. */
  hasIncident: z.boolean(),
  /** Step 2: somebody present could not join the session. */
  hasJoiningIssue: z.boolean(),
  /** What people wrote in the journal. It stays in the room: nothing of it is sealed. */
  journal: z.record(journalNoteId, journalNote),
  /** Since when each person has done their part; null: taken back. Stays in the room too. */
  parts: z.record(personId, timestamp.nullable()),
});

export type SessionDocument = z.infer<typeof sessionDocument>;
export type Candidate = z.infer<typeof candidate>;
export type RosterDocument = z.infer<typeof rosterDocument>;
export type Decision = z.infer<typeof decision>;
export type IssueReport = z.infer<typeof issueReport>;
export type ReportDocument = z.infer<typeof reportDocument>;

/** The three documents of one session, as plain reading views or as drafts of a change. */
export type SessionDocuments = {
  session: SessionDocument;
  roster: RosterDocument;
  report: ReportDocument;
};

export function emptySession(): SessionDocument {
  const nothing = atomic("");
  return {
    site: nothing,
    room: nothing,
    date: nothing,
    time: nothing,
    invigilators: nothing,
    observations: "",
  };
}

export function emptyRoster(): RosterDocument {
  return { candidates: {} };
}

export function emptyReport(): ReportDocument {
  return {
    decisions: {},
    issueReports: {},
    abortReasons: {},
    incidentMinutes: {},
    hasIncident: false,
    hasJoiningIssue: false,
    journal: {},
    parts: {},
  };
}
