// What device and relay say to each other over one WebSocket, one CBOR map a frame.
import * as z from "zod";
import {
  centreId,
  changeHash,
  contentHash,
  deviceId,
  logHash,
  personId,
  sessionId,
} from "../ids.ts";
import { documentKind } from "../schema.ts";
import { timestamp } from "../time.ts";
import { refusalCode } from "./codes.ts";

/** Spoken now; the version before it is understood, anything else is told UPGRADE. */
export const WIRE_VERSION = 1;
export const MAX_FRAME_BYTES = 256 * 1024;
export const MAX_CHANGES_A_PUSH = 20;

/** A session's log or, under the centre's id, the list of its sessions. */
const log = z.string().regex(/^[0-9a-f]{32}$/);
const length = z.int().nonnegative();
const bytes = z.instanceof(Uint8Array<ArrayBufferLike>);
const heads = z.array(changeHash).max(64);

export const logState = z.enum(["open", "closing", "finalised", "published", "deleted"]);
export type LogState = z.infer<typeof logState>;

export const itemKind = z.enum(["fact", "session", "roster", "report"]);
export type ItemKind = z.infer<typeof itemKind>;

/** [seq, kind, a change as Automerge wrote it or a fact as canonical JSON, who]. */
export const logItem = z.tuple([z.int().positive(), itemKind, bytes, personId]);
export type LogItem = z.infer<typeof logItem>;

/** What the person who finalises has seen: anything else is STALE. */
export const expectation = z.object({
  heads: z.object({ session: heads, roster: heads, report: heads }),
  /** seq of the last fact. */
  factsSeq: length,
  contentHash,
});
export type Expectation = z.infer<typeof expectation>;

/** A device that may hold more than the relay knows, as the preview named it. */
export const missingDevice = z.object({
  device: deviceId,
  person: personId,
  lastSeen: timestamp,
  lastSent: timestamp.nullable(),
});
export type MissingDevice = z.infer<typeof missingDevice>;

/** The signed receipt as canonical JSON, and its Ed25519 signature. */
export const signedReceipt = z.object({ receipt: z.string(), signature: bytes });
export type SignedReceipt = z.infer<typeof signedReceipt>;

export const deviceFrame = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("hello"),
    v: z.int(),
    token: z.string().max(256),
    device: deviceId,
    app: z.string().max(32),
  }),
  z.object({ type: z.literal("create"), log: sessionId, centre: centreId }),
  z.object({ type: z.literal("open"), log, cursor: length }),
  z.object({
    type: z.literal("push"),
    log: sessionId,
    doc: z.object({ kind: documentKind, generation: length }),
    changes: z.array(bytes).min(1).max(MAX_CHANGES_A_PUSH),
  }),
  z.object({ type: z.literal("pull"), log, since: length, max: z.int().min(1).max(1000) }),
  z.object({ type: z.literal("presence"), log: sessionId, on: z.string().max(64) }),
  z.object({ type: z.literal("close"), log: sessionId }),
  z.object({ type: z.literal("drained"), log: sessionId }),
  z.object({
    type: z.literal("finalise"),
    log: sessionId,
    expect: expectation,
    missing: z.array(missingDevice).max(100),
  }),
]);
export type DeviceFrame = z.infer<typeof deviceFrame>;

export const relayFrame = z.discriminatedUnion("type", [
  z.object({ type: z.literal("challenge"), nonce: z.string(), now: timestamp }),
  z.object({
    type: z.literal("opened"),
    log,
    state: logState,
    len: length,
    hash: logHash,
    receipt: signedReceipt.optional(),
  }),
  z.object({
    type: z.literal("ack"),
    log: sessionId,
    ok: z.array(z.tuple([changeHash, z.int().positive()])),
    no: z.array(z.tuple([changeHash, refusalCode])),
    len: length,
    hash: logHash,
  }),
  z.object({
    type: z.literal("items"),
    log,
    from: z.int().positive(),
    items: z.array(logItem),
    more: z.boolean(),
  }),
  z.object({ type: z.literal("hint"), log, len: length }),
  z.object({
    type: z.literal("presence"),
    log: sessionId,
    person: personId,
    device: deviceId,
    on: z.string(),
  }),
  z.object({ type: z.literal("closing"), log: sessionId, by: personId, until: timestamp }),
  /** To whoever closes: everybody online has sent what they had, or was given the time to. */
  z.object({ type: z.literal("drained"), log: sessionId, len: length, hash: logHash }),
  z.object({ type: z.literal("finalised"), log: sessionId, receipt: signedReceipt }),
  z.object({
    type: z.literal("refused"),
    log: z.string().max(64),
    code: refusalCode,
    /** A rule of the finalisation that is not met, when that is the reason. */
    rule: z.string().optional(),
  }),
]);
export type RelayFrame = z.infer<typeof relayFrame>;
