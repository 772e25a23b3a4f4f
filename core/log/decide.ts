// One pure step: may this request enter this log now, and as what? Reads the log, changes nothing.
// The store calls it with the row locked and gives the entry to `append` in the same transaction.
import { mayAdd } from "../addendum/policy.ts";
import { mayComeIn } from "../centre/opening.ts";
import { fact as factSchema, THE_RELAY, type FactKind } from "../facts/schema.ts";
import { mayFollow } from "../guard/guard.ts";
import { parseHeader } from "../guard/header.ts";
import { decideFinalise } from "./finalise.ts";
import { seqOf, stateOf, type Log } from "./log.ts";
import { mayPush, mayTell } from "./policy.ts";
import { acceptFact, reject } from "./decision.ts";
import type { Decision, LogRequest, Surroundings } from "./requests.ts";

/** How long everybody has to send what they have, once somebody finalises. [LO6] */
export const CLOSING_LEASE_MS = 20_000;

/** What a centre's log may begin with: nobody creates it, the relay speaks in it first. */
const BEGINS_A_CENTRE: ReadonlySet<FactKind> = new Set(["session-summary", "register-imported"]);

export function decide(log: Log, request: LogRequest, around: Surroundings): Decision {
  switch (request.kind) {
    case "create":
      return decideCreate(log, request, around);
    case "change":
      return decideChange(log, request, around);
    case "fact":
      return decideFact(log, request, around);
    case "close":
      return decideClose(log, request, around);
    case "finalise":
      return decideFinalise(log, request, around);
    case "addendum":
      return decideAddendum(log, request, around);
    case "delete":
      return decideDelete(log, request, around);
  }
}

type Of<Kind extends LogRequest["kind"]> = Extract<LogRequest, { kind: Kind }>;

/** A session is created once; asked again, it keeps its first number and codes. [LO2] Not too early. [CE7] */
function decideCreate(log: Log, request: Of<"create">, around: Surroundings): Decision {
  const { by, centre, codes } = request;
  if (by.role !== "member") return reject("FORBIDDEN");
  if (log.tip.seq > 0) return { ok: true, already: 1, receipt: log.receipt };
  if (!mayComeIn(request, around.now).ok) return reject("NOT_OPEN");
  return acceptFact(
    log,
    { kind: "created", at: around.now, by: by.person, centre, ...codes },
    by.person,
  );
}

/** Whoever sends a change again gets the place that it has. [LO9] */
function decideChange(log: Log, request: Of<"change">, around: Surroundings): Decision {
  const { by, doc, bytes } = request;
  if (log.tip.seq === 0) return reject("FORBIDDEN");
  if (request.generation !== 0) return reject("STALE");
  const parsed = parseHeader(bytes, around.hasher);
  if (!parsed.ok) return reject(parsed.reason);
  const { header } = parsed;
  const { hash } = header;
  const already = seqOf(log, doc, hash);
  if (already !== null) return { ok: true, already, receipt: null };
  const allowed = mayPush(by.role, doc, stateOf(log, around.now));
  if (!allowed.ok) return reject(allowed.reason);
  const sound = mayFollow(log.documents[doc], header, { owner: by.device });
  if (!sound.ok) return reject(sound.reason);
  const entry = {
    seq: log.tip.seq + 1,
    kind: doc,
    bytes,
    hash,
    by: by.person,
    device: by.device,
    eventId: null,
  };
  return { ok: true, entry, receipt: null, header };
}

/** The platform may say a thing twice; it counts once. The list of a centre begins with its first entry. [LO7] */
function decideFact(log: Log, { fact, eventId }: Of<"fact">, around: Surroundings): Decision {
  const already = eventId === null ? undefined : log.events.get(eventId);
  if (already !== undefined) return { ok: true, already, receipt: null };
  if (log.tip.seq === 0 && !BEGINS_A_CENTRE.has(fact.kind)) return reject("FORBIDDEN");
  const allowed = mayTell(fact.kind, stateOf(log, around.now));
  if (!allowed.ok) return reject(allowed.reason);
  // What could not be read back would keep everybody out of this log, and the batch from being written.
  const told = factSchema.safeParse({ ...fact, at: around.now });
  return told.success ? acceptFact(log, told.data, THE_RELAY, eventId) : reject("BAD_STRUCT");
}

function decideClose(log: Log, { by }: Of<"close">, around: Surroundings): Decision {
  if (by.role !== "member") return reject("FORBIDDEN");
  const state = stateOf(log, around.now);
  if (state === "finalised" || state === "published")
    return { ok: true, already: log.factsSeq, receipt: log.receipt };
  if (state === "deleted" || log.tip.seq === 0) return reject("FORBIDDEN");
  const until = around.now + CLOSING_LEASE_MS;
  return acceptFact(log, { kind: "closing", at: around.now, by: by.person, until }, by.person);
}

/** Sent again, also after the results, it is what it was the first time. [AD2] */
function decideAddendum(
  log: Log,
  { by, addendum, brought }: Of<"addendum">,
  around: Surroundings,
): Decision {
  const { hash, bytes, content } = addendum;
  const already = log.events.get(hash);
  if (already !== undefined) return { ok: true, already, receipt: null };
  const { now } = around;
  const allowed = mayAdd(log, { by, addendum, brought, now });
  if (!allowed.ok) return reject(allowed.reason);
  const about = { hash, size: bytes.length, differences: content.differences.length };
  return acceptFact(log, { kind: "addendum", at: now, by: by.person, ...about }, by.person, hash);
}

/** A session goes only while nobody has started; start and deletion meet under the same lock. [LO8] */
function decideDelete(log: Log, { by }: Of<"delete">, around: Surroundings): Decision {
  if (by.role !== "member" || log.tip.seq === 0) return reject("FORBIDDEN");
  const state = stateOf(log, around.now);
  if (state === "deleted") return { ok: true, already: log.factsSeq, receipt: null };
  if (state === "finalised" || state === "published") return reject("LOCKED");
  if (log.facts.some((fact) => fact.kind === "candidate-started")) return reject("STALE");
  return acceptFact(log, { kind: "deleted", at: around.now, by: by.person }, by.person);
}
