// A relay's log for tests: the people of one session, what they write, and what the store does.
import { ed25519 } from "@noble/curves/ed25519.js";
import type { Signer } from "../../finalisation/receipt.ts";
import { candidateId, centreId, contentHash, deviceId, personId, sessionId } from "../../ids.ts";
import type { DocumentKind } from "../../schema.ts";
import type { Expectation } from "../../wire/frames.ts";
import { decide } from "../decide.ts";
import { appendDecided } from "../append.ts";
import { emptyLog, headsOf, type Entry, type Log } from "../log.ts";
import type { Decision, LogRequest, Reading, UndatedFact, Writer } from "../requests.ts";

export const session = sessionId.parse("5e".repeat(16));
export const lycee = centreId.parse("ce".repeat(16));
export const maelys = candidateId.parse("ca".repeat(16));
/** Two administrators and an invigilator, each on a device of their own. */
export const nadia = person("member", "1a");
export const karim = person("member", "2a");
export const luc = person("invigilator", "3a");

/** 12 March 2026, 9 o'clock in Paris. */
export const NINE = Date.UTC(2026, 2, 12, 8);
export const SECOND = 1000;
export const CODES = { number: 48217, accessCode: "KRTB42", sessionPassword: "7KQM2XWA" };
/** What everybody sees who looks at the session. */
export const SEEN = contentHash.parse("5e".repeat(32));

const SECRET = new Uint8Array(32).fill(7);
export const PUBLIC_KEY = ed25519.getPublicKey(SECRET);
export const SIGNER: Signer = { key: "relay-1", sign: (message) => ed25519.sign(message, SECRET) };

function person(role: Writer["role"], name: string): Writer {
  return { person: personId.parse(name.repeat(16)), role, device: deviceId.parse(name.repeat(16)) };
}

const AROUND = { now: NINE, signer: () => SIGNER, previousReceipt: null };

/** Asks at a time, and keeps what was accepted, as a store does. */
export function ask(log: Log, request: LogRequest, now: number = NINE): Decision {
  const decision = decide(log, request, { ...AROUND, now });
  if (decision.ok && "entry" in decision) {
    appendDecided(log, decision);
  }
  return decision;
}

export const CREATE: LogRequest = { kind: "create", by: nadia, centre: lycee, codes: CODES };

/** The session exists since nine. */
export function createdLog(): Log {
  const log = emptyLog(session);
  ask(log, CREATE);
  return log;
}

/** A log, and the entries that a store has kept of it. */
export type Recorded = { log: Log; entries: Entry[] };

/** The log of a session that was created, after these requests. */
export function recorded(requests: readonly LogRequest[]): Recorded {
  const relay: Recorded = { log: emptyLog(session), entries: [] };
  record(relay, CREATE, ...requests);
  return relay;
}

export function record({ log, entries }: Recorded, ...requests: LogRequest[]): Decision[] {
  const decisions = requests.map((request) => ask(log, request));
  entries.push(...decisions.flatMap((decision) => ("entry" in decision ? [decision.entry] : [])));
  return decisions;
}

export function push(
  by: Writer,
  bytes: Uint8Array,
  doc: DocumentKind = "report",
): Extract<LogRequest, { kind: "change" }> {
  return { kind: "change", by, doc, generation: 0, bytes };
}

export function tell(fact: UndatedFact, eventId: string | null = null): LogRequest {
  return { kind: "fact", fact, eventId };
}

export const started: UndatedFact = {
  kind: "candidate-started",
  candidate: maelys,
  certification: 900_001,
};

/** What the relay's copy reads at the end of this log, when all of it applies. */
export function reading(log: Log, over: Partial<Reading> = {}): Reading {
  return { len: log.tip.seq, heads: headsOf(log), contentHash: SEEN, unmet: [], ...over };
}

/** What a page expects that has seen all of this log. */
export function expectation(log: Log, over: Partial<Expectation> = {}): Expectation {
  return { heads: headsOf(log), factsSeq: log.factsSeq, contentHash: SEEN, ...over };
}

export function finalise(
  log: Log,
  by: Writer = nadia,
  over: { expect?: Expectation; reading?: Reading } = {},
): LogRequest {
  const { expect = expectation(log), reading: read = reading(log) } = over;
  return { kind: "finalise", by, expect, missing: [], reading: read };
}

/** Closed and finalised by Nadia, a second after nine. */
export function finalisedLog(): Log {
  const log = createdLog();
  ask(log, { kind: "close", by: nadia });
  ask(log, finalise(log), NINE + SECOND);
  return log;
}
