// What people ask of a log, for tests that care about the log and not about what is written.
import * as A from "@automerge/automerge/slim";
import { documentFromGenesis } from "#core/genesis.ts";
import {
  candidateId,
  centreId,
  contentHash,
  deviceId,
  personId,
  sessionId,
  type CandidateId,
  type CentreId,
} from "#core/ids.ts";
import { headsOf, type Log } from "#core/log/log.ts";
import type { LogRequest, UndatedFact, Writer } from "#core/log/requests.ts";

export const NADIA = writer("member", "a1");
export const LUC = writer("invigilator", "b2");
export const MORNING = sessionId.parse("01".repeat(16));
export const NOON = sessionId.parse("04".repeat(16));
export const AFTERNOON = sessionId.parse("02".repeat(16));
export const EVENING = sessionId.parse("03".repeat(16));
export const MAELYS = candidateId.parse("0c".repeat(16));
export const ANAS = candidateId.parse("0d".repeat(16));
export const CENTRE = centreId.parse("ce".repeat(16));
export const OTHER_CENTRE = centreId.parse("cf".repeat(16));

const ACTOR = "1a".repeat(16);
const CONTENT = contentHash.parse("5e".repeat(32));

function writer(role: Writer["role"], digits: string): Writer {
  const id = digits.repeat(16);
  return { person: personId.parse(id), role, device: deviceId.parse(id) };
}

export function created(by: Writer = NADIA, centre: CentreId = CENTRE): LogRequest {
  const codes = { number: 0, accessCode: "KRTB42", sessionPassword: "7KQM2XWA" };
  return { kind: "create", by, centre, codes };
}

/** Changes of the report that Luc makes one after the other on one page. */
export function writtenByLuc(count: number): LogRequest[] {
  let page = documentFromGenesis("report", ACTOR);
  return Array.from({ length: count }, (_, minutes) => {
    page = A.change(page, { time: 0 }, (draft) => {
      draft.incidentMinutes[MAELYS] = minutes;
    });
    return pushed(A.getLastLocalChange(page) ?? new Uint8Array());
  });
}

/** Bytes that Luc's device brings, a change or not. */
export function pushed(bytes: Uint8Array): LogRequest {
  return { kind: "change", by: LUC, doc: "report", generation: 0, bytes };
}

export function told(fact: UndatedFact, eventId: string | null = null): LogRequest {
  return { kind: "fact", fact, eventId };
}

/** What number it asks for does not count. */
export function start(candidate: CandidateId, eventId: string | null = null): LogRequest {
  return told({ kind: "candidate-started", candidate, certification: 7 }, eventId);
}

export const closes: LogRequest = { kind: "close", by: NADIA };
export const deletes: LogRequest = { kind: "delete", by: NADIA };
export const publishes = told({ kind: "published" });

/** Nadia finalises what stands in this log, which she has read to the end. */
export function finalises(log: Log): LogRequest {
  const heads = headsOf(log);
  return {
    kind: "finalise",
    by: NADIA,
    expect: { heads, factsSeq: log.factsSeq, contentHash: CONTENT },
    missing: [],
    reading: { len: log.tip.seq, heads, contentHash: CONTENT, unmet: [] },
  };
}
