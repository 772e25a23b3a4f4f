// One transaction of the simulated relay: decide on the log, write, tell. The process may die before the
// disk has it, or after.
import { receiptHash } from "../finalisation/receipt.ts";
import type { FactKind } from "../facts/schema.ts";
import { parseHeader } from "../guard/header.ts";
import { decide } from "../log/decide.ts";
import { appendDecided } from "../log/append.ts";
import { stateOf, type Entry, type Log } from "../log/log.ts";
import type { Decision, LogRequest } from "../log/requests.ts";
import * as rooms from "../log/room.ts";
import { sha256 } from "./changes.ts";
import {
  crash,
  logOf,
  SIGNER,
  type Around,
  type NodeMemory,
  type RelayIo,
  type SimulatedRelay,
  type Store,
} from "./process.ts";

/** Of the changes, at most one a schedule: what is written again has to arrive. */
const MISREAD = 0.005;

/** One answer a request; null when the process died. `early` is what only a planted bug says before. */
export function commit(
  relay: SimulatedRelay,
  requests: readonly LogRequest[],
  io: RelayIo,
  early?: (decisions: readonly Decision[]) => void,
): readonly Decision[] | null {
  const { memory, disk } = relay;
  if (!memory) return null;
  const { around, say } = io;
  const { bug, chance, dies } = around;
  const log = logOf(relay, memory, around);
  const decisions = requests.map((request) => decided(relay, log, request, around));
  const entries = decisions.flatMap((decision) => ("entry" in decision ? [decision.entry] : []));
  if (bug === "ack-before-commit") early?.(decisions);
  if (bug === "news-before-commit") tell(memory, entries, say);
  if (chance.happens(dies)) return died(relay);
  disk.entries.push(...entries);
  misread(disk, requests, around, decisions);
  if (bug !== "receipt-not-kept") disk.receipt ??= log.receipt;
  if (chance.happens(dies)) return died(relay);
  spread(relay, io);
  if (entries.length > 0) io.hint();
  return decisions;
}

/** Now and then an honest page has written what it shows itself, and what no document of anybody else gives back. */
function misread(
  store: Store,
  requests: readonly LogRequest[],
  { chance }: Around,
  decisions: readonly Decision[],
): void {
  for (const [at, decision] of decisions.entries()) {
    const request = requests[at];
    if (!decision.ok || !("entry" in decision) || request?.kind !== "change") continue;
    if (store.misread === null && chance.happens(MISREAD)) store.misread = decision.entry.hash;
  }
}

/** Tells the guests of this node what was committed since the last time, by whichever node. */
export function spread({ disk, memory }: SimulatedRelay, { say }: RelayIo): void {
  if (memory) tell(memory, disk.entries.slice(memory.told), say);
}

function tell(memory: NodeMemory, entries: readonly Entry[], say: RelayIo["say"]): void {
  memory.told = entries.at(-1)?.seq ?? memory.told;
  say(rooms.news(memory.room, entries));
}

function died(relay: SimulatedRelay): null {
  crash(relay);
  return null;
}

function decided(relay: SimulatedRelay, log: Log, request: LogRequest, around: Around): Decision {
  const { now, bug } = around;
  const { receipt } = relay.disk;
  const seen = asSeen(log, request, bug);
  const previousReceipt = receipt && receiptHash(receipt);
  const surroundings = { now, signer: () => SIGNER, previousReceipt, hasher: sha256 };
  const answer = decide(seen, request, surroundings);
  const decision = bug === "guard-asleep" ? waved(log, request, { answer, now }) : answer;
  if (decision.ok && "entry" in decision) appendDecided(log, decision, sha256);
  return decision;
}

function asSeen(log: Log, request: LogRequest, bug: Around["bug"]): Log {
  if (bug === "lock-checked-outside" && request.kind === "change") return without(log, "finalised");
  if (bug === "start-checked-outside" && request.kind === "delete")
    return without(log, "candidate-started");
  return bug === "event-told-twice" ? { ...log, events: new Map() } : log;
}

/** The planted bugs: the log as it looked before this was told, as a check outside the lock sees it. */
function without(log: Log, told: FactKind): Log {
  return { ...log, facts: log.facts.filter(({ kind }) => kind !== told) };
}

/** The planted bug: whatever is a change by its bytes goes through. */
function waved(
  log: Log,
  request: LogRequest,
  { answer, now }: { answer: Decision; now: number },
): Decision {
  if (answer.ok || request.kind !== "change" || !["open", "closing"].includes(stateOf(log, now)))
    return answer;
  const { by, doc: kind, bytes } = request;
  const parsed = parseHeader(bytes, sha256);
  if (!parsed.ok || log.tip.seq === 0) return answer;
  const seq = log.tip.seq + 1;
  const { hash } = parsed.header;
  const entry = { seq, kind, bytes, hash, by: by.person, device: by.device, eventId: null };
  return { ok: true, entry, receipt: null };
}
