// What relay and extension say over HTTP: everything about who comes in.
import * as z from "zod";
import { A_SCHOOL, centreProfile } from "../centre/profile.ts";
import { changeHash, centreId, contentHash, personId, sessionId } from "../ids.ts";
import { signedRenewals } from "../keys/renewal.ts";
import { publicKey } from "../keys/signature.ts";
import { calendarDate, timestamp } from "../time.ts";
import { itemKind, missingDevice } from "./frames.ts";

/** What the relay answers instead of what was asked for, as `{ code }`. */
export const httpRefusal = z.enum([
  "bad-request",
  "not-signed-in",
  "wrong-credentials",
  "blocked",
  "origin-forbidden",
  "not-found",
  "not-open-yet",
  "session-finalised",
  "session-started",
  "not-finalised",
  "results-published",
  "not-admin",
  "last-admin",
  "already-member",
  "member-elsewhere",
  "not-habilitated",
  "changed-meanwhile",
  "link-unknown",
  "link-used",
  "link-cancelled",
  "link-expired",
  "link-full",
  "too-large",
  "slow-down",
  "internal",
  "busy",
  "store-unavailable",
]);
export type HttpRefusal = z.infer<typeof httpRefusal>;

/** A refusal as it is written; `not-open-yet` says the day. [CE7] */
export const refusedAnswer = z.object({ code: httpRefusal, opensOn: calendarDate.optional() });

/** What somebody may do in the team of a centre; a `Role` is what they are in a session. [TE1] */
export const centreRole = z.enum(["admin", "member"]);
export type CentreRole = z.infer<typeof centreRole>;

/** One centre in which somebody works, and under which person. */
export const membership = z.object({
  centre: centreId,
  person: personId,
  centreRole,
  name: z.string(),
  /** Older relays do not tell what follows, and older accounts are kept without it. [CE2] */
  profile: centreProfile.default(A_SCHOOL),
  /** Whether this person is the centre's Référent CléA Numérique. [CE4] */
  isReferer: z.boolean().default(false),
});

/** The answer to a right e-mail and password; without a centre, `centres` is empty. */
export const signedIn = z.object({
  token: z.string(),
  expiresAt: timestamp,
  name: z.string(),
  centres: z.array(membership),
});

/** The member who asks, as the relay knows them now. */
export const myself = signedIn.pick({ name: true, centres: true });

/** What anybody may know of a relay: the key with which its receipts are checked, and how it came from the first. [SR5] */
export const relayIdentity = z.object({
  publicKey,
  /** Older relays have never renewed theirs. */
  renewals: signedRenewals.default([]),
});

/** One item of a log: all of it that the chained hash covers, and nothing of what it says. */
export const logLine = z.tuple([itemKind, z.union([changeHash, contentHash]), personId]);
export type LogLine = z.infer<typeof logLine>;

/**
 * What only the relay can tell of a seal: the log up to it, and the receipt that the centre got before. [SR8]
 */
export const sealEvidence = z.object({
  log: z.array(logLine),
  previous: z.object({ receipt: z.string(), signature: z.string() }).nullable(),
});
export type SealEvidence = z.infer<typeof sealEvidence>;

/** Every device that ever had a session open, for whoever is about to seal it; `isHere`: it has it open now. [SR9] */
export const sessionDevices = z.object({
  devices: z.array(missingDevice.extend({ isHere: z.boolean() })),
});
export type SessionDevice = z.infer<typeof sessionDevices>["devices"][number];

/** The secret by which a centre's members know their pupils again: 32 bytes, hex. [RG13] */
export const registerKey = z.object({ key: z.string().regex(/^[0-9a-f]{64}$/) });

/** How many devices the present invitation of a session has let in; null where there is none. [IN3] */
export const invitationUse = z.object({ devices: z.int().nonnegative().nullable() });

/** The answer to a right session number and session password, and to an invitation. */
export const entered = z.object({
  token: z.string(),
  expiresAt: timestamp,
  session: sessionId,
  person: personId,
  name: z.string(),
});
