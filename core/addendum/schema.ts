// What somebody sends after the seal of what it does not hold. It stands beside the sealed session and
// touches nothing of it.
import * as z from "zod";
import { scalar } from "../finalisation/schema.ts";
import {
  candidateId,
  contentHash,
  decisionId,
  issueReportId,
  personId,
  sessionId,
} from "../ids.ts";
import { timestamp } from "../time.ts";

/** Of one addendum, as it is written. Six thousand changes, which is a day of typing, are half of it. */
export const MAX_ADDENDUM_BYTES = 4 * 1024 * 1024;
export const MAX_REASON_LENGTH = 2000;
/** Somebody sends another one where pages of theirs have been away; nobody sends that many. */
export const MAX_ADDENDA_OF_ONE_PERSON = 20;
/** Of one person in one session, together: four of them do not take each other's room. */
export const MAX_ADDENDA_BYTES_OF_ONE_PERSON = 8 * 1024 * 1024;
/** Of one session, together. */
export const MAX_ADDENDA_BYTES = 32 * 1024 * 1024;

const place = {
  thing: z.enum(["session", "candidate", "decision", "issue-report", "answers"]),
  candidate: candidateId.nullable(),
  id: z.union([decisionId, issueReportId]).nullable(),
  by: personId.nullable(),
  at: timestamp.nullable(),
};
const field = z.string().max(64);

/** A `Difference`, as `excludedWork` finds them. */
const difference = z.union([
  z.strictObject({
    ...place,
    field: z.null(),
    before: z.null(),
    after: z.record(field, scalar),
  }),
  z.strictObject({ ...place, field, before: scalar, after: scalar }),
]);

/** Changes of one document, as Automerge writes them, in hex, each behind what it builds on. */
const changes = z.array(z.string().regex(/^(?:[0-9a-f]{2})+$/));

export const addendumContent = z.strictObject({
  kind: z.literal("addendum@1"),
  session: sessionId,
  /** Hash of the receipt of the seal that it comes after. */
  receipt: contentHash,
  by: personId,
  /** In the words of whoever sends it; may be empty. */
  reason: z.string().max(MAX_REASON_LENGTH),
  /** As they read on the device of whoever sends them. */
  differences: z.array(difference).min(1).max(5000),
  /** What makes the differences out of the sealed documents. */
  changes: z.strictObject({ session: changes, roster: changes, report: changes }),
});
export type AddendumContent = z.infer<typeof addendumContent>;
