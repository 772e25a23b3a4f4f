// What only the relay may say, for itself or for the test platform. Facts are items of the session's
// log, in one order for everybody; nothing but the relay writes them, so they are no CRDT.
import * as z from "zod";
import {
  alertId,
  centreId,
  candidateId,
  changeHash,
  contentHash,
  decisionId,
  personId,
  sessionId,
} from "../ids.ts";
import { timestamp } from "../time.ts";

/** 4 letters and 2 digits without look-alikes, said aloud to the candidates. */
export const accessCode = z.string().regex(/^[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}$/);
/** 8 characters; shown as `C-XXXX-XXXX`. */
export const sessionPassword = z.string().regex(/^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{8}$/);
/** What lets an invigilator in without the password: 128 random bits, base64url. [IN1] */
export const invitationSecret = z.string().regex(/^[\w-]{22}$/);
export type InvitationSecret = z.infer<typeof invitationSecret>;
export const role = z.enum(["member", "invigilator"]);
export type Role = z.infer<typeof role>;

/** Relay time, milliseconds. */
const at = timestamp;
const by = personId;

export const fact = z.discriminatedUnion("kind", [
  /** The relay has heard of the session and gives it its number and its codes. */
  z.object({
    kind: z.literal("created"),
    at,
    by,
    centre: centreId,
    number: z.int().positive(),
    accessCode,
    sessionPassword,
    /** Missing in sessions that were created before there were invitations. */
    invitation: invitationSecret.optional(),
  }),
  /** The old password stops working; whoever is in stays in. */
  z.object({
    kind: z.literal("password-changed"),
    at,
    by,
    sessionPassword,
    /** In place of the invitation before, where there is one. [IN6] */
    invitation: invitationSecret.optional(),
  }),
  /** The invitation before stops working; null: there is none any more. [IN5] */
  z.object({
    kind: z.literal("invitation-changed"),
    at,
    by,
    invitation: invitationSecret.nullable(),
  }),
  /** Somebody may write here, under this name, from now on. */
  z.object({
    kind: z.literal("person-entered"),
    at,
    person: personId,
    role,
    name: z.string().max(255),
    /** 16 random bytes in hex: hides the name in the sealed content, like the salt of a candidate. */
    salt: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional(),
  }),
  /** The relay has received the confirmation of a presence: its 15 minutes run from here. */
  z.object({
    kind: z.literal("presence-received"),
    at,
    decision: decisionId,
    candidate: candidateId,
  }),
  z.object({ kind: z.literal("candidate-joined"), at, candidate: candidateId }),
  z.object({
    kind: z.literal("candidate-started"),
    at,
    candidate: candidateId,
    /** N° de certification. */
    certification: z.int().positive(),
  }),
  z.object({
    kind: z.literal("alert-raised"),
    at,
    candidate: candidateId,
    alert: alertId,
    about: z.enum(["question", "extension"]),
    question: z.int().min(1).max(500).nullable(),
  }),
  z.object({ kind: z.literal("alert-closed"), at, alert: alertId }),
  z.object({
    kind: z.literal("candidate-finished"),
    at,
    candidate: candidateId,
    how: z.enum(["completed", "ended-by-invigilator"]),
  }),
  /** A change that is kept but does not apply: it counts nowhere, nor does what builds on it. */
  z.object({ kind: z.literal("voided"), at, hash: changeHash, code: z.string() }),
  /** Somebody finalises: everybody sends what they have until the lease ends. */
  z.object({ kind: z.literal("closing"), at, by, until: timestamp }),
  /** The seal. `receipt` is the hash of the signed receipt. */
  z.object({ kind: z.literal("finalised"), at, by, receipt: contentHash }),
  /** Somebody has sent what the seal does not hold; its bytes are kept beside the log, under their hash. [AD5] */
  z.object({
    kind: z.literal("addendum"),
    at,
    by,
    hash: contentHash,
    /** Bytes. */
    size: z.int().positive(),
    /** How many differences it tells. */
    differences: z.int().positive(),
  }),
  /** `results`: of what the platform has handed over, by its hash; absent where it hands over nothing. */
  z.object({ kind: z.literal("published"), at, results: contentHash.optional() }),
  /** In the centre's log only: what its list shows of one session; the last one counts. */
  z.object({
    kind: z.literal("session-summary"),
    at,
    session: sessionId,
    number: z.int().positive(),
    site: z.string(),
    room: z.string(),
    date: z.string(),
    time: z.string(),
    invigilators: z.string(),
    /** How many are enrolled, have started, have finished. */
    enrolled: z.int().nonnegative(),
    started: z.int().nonnegative(),
    finished: z.int().nonnegative(),
    /** Relay time of the first start, or null. */
    firstStart: timestamp.nullable(),
    lifecycle: z.enum(["open", "finalised", "published", "deleted"]),
    /** How many have started who are enrolled for CléA; missing where nobody has. */
    clea: z.int().positive().optional(),
  }),
  /** In the centre's log only: a member has imported this version of the register; the last one counts. */
  z.object({
    kind: z.literal("register-imported"),
    at,
    by,
    version: contentHash,
    /** How many pupils it holds. */
    pupils: z.int().positive(),
  }),
  z.object({ kind: z.literal("deleted"), at, by }),
]);
export type Fact = z.infer<typeof fact>;
export type FactKind = Fact["kind"];
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;

/** Who wrote an item: the relay and the platform have no person. */
export const THE_RELAY = personId.parse("0".repeat(32));
