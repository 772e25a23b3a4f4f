import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";

/** 128 bits as 32 lower-case hex digits. Ids carry no meaning and no name. [ID1] */
const id = z.string().regex(/^[0-9a-f]{32}$/);
/** SHA-256 as 64 lower-case hex digits. */
const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

export const sessionId = id.brand("SessionId");
export const centreId = id.brand("CentreId");
export const candidateId = id.brand("CandidateId");
export const decisionId = id.brand("DecisionId");
export const issueReportId = id.brand("IssueReportId");
export const journalNoteId = id.brand("JournalNoteId");
export const alertId = id.brand("AlertId");
export const personId = id.brand("PersonId");
export const deviceId = id.brand("DeviceId");
export const pupilId = id.brand("PupilId");
export const changeHash = sha256Hex.brand("ChangeHash");
export const logHash = sha256Hex.brand("LogHash");
export const contentHash = sha256Hex.brand("ContentHash");

export type SessionId = z.infer<typeof sessionId>;
export type CentreId = z.infer<typeof centreId>;
export type CandidateId = z.infer<typeof candidateId>;
export type DecisionId = z.infer<typeof decisionId>;
export type IssueReportId = z.infer<typeof issueReportId>;
export type JournalNoteId = z.infer<typeof journalNoteId>;
export type AlertId = z.infer<typeof alertId>;
/** One person in one role: a member of a centre, or an invigilator of one session. */
export type PersonId = z.infer<typeof personId>;
/** One installation of the extension in one browser profile, or one terminal of the platform. */
export type DeviceId = z.infer<typeof deviceId>;
/** A pupil of the register: a keyed hash of the national number, so that it says nothing outside the centre. */
export type PupilId = z.infer<typeof pupilId>;
/** The hash by which Automerge names a change. */
export type ChangeHash = z.infer<typeof changeHash>;
/** The chained hash over a log up to one item. */
export type LogHash = z.infer<typeof logHash>;
/** The hash of finalised content. */
export type ContentHash = z.infer<typeof contentHash>;

/** The id that these 16 bytes spell; chance stays outside core, so the caller brings it. */
export function idFrom<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Uint8Array,
): z.infer<Schema> {
  return schema.parse(bytesToHex(bytes));
}
