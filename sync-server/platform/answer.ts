// What an event was answered, read from the fact that it became.
import type { Fact, FactKind } from "#core/facts/schema.ts";
import type { AlertId, CandidateId, SessionId } from "#core/ids.ts";
import { parseReceipt } from "#core/finalisation/receipt.ts";
import { parseFact, type Log } from "#core/log/log.ts";
import { refuse } from "#core/verdict.ts";
import type { Store } from "../store/store.ts";
import type { PlatformRefused } from "./refusals.ts";
import type { ToldEvent } from "./told-event.ts";

export type Answer = {
  candidate?: CandidateId;
  /** N° de certification. */
  certification?: number;
  alert?: AlertId;
  /** Told after the finalisation: kept, and counts for nothing. */
  late?: boolean;
};
export type Answered = { ok: true; answer: Answer } | PlatformRefused;

const BECOMES: Record<ToldEvent["kind"], FactKind> = {
  joined: "candidate-joined",
  started: "candidate-started",
  finished: "candidate-finished",
  "alert-raised": "alert-raised",
  "alert-closed": "alert-closed",
  published: "published",
};

type Written = { session: SessionId; seq: number; event: ToldEvent };

/** The answer to `event`, which stands in the log at `seq`. Refuses what stands there for another event. */
export async function answerAt(store: Store, written: Written): Promise<Answered> {
  const { session, seq, event } = written;
  const [entry] = await store.entries(session, seq - 1, 1);
  const fact = entry && parseFact(entry.bytes);
  if (!fact) throw new Error(`log item ${seq} is not a fact`);
  if (!isOf(event, fact)) return refuse("event-reused");
  if (fact.kind === "candidate-joined" && (await joinedBefore(store, written, fact.candidate))) {
    return refuse("already-joined");
  }
  return { ok: true, answer: answerOf(fact, isLate(await store.read(session), seq)) };
}

/** Whether an item stands behind the seal. */
export function isLate({ receipt }: Pick<Log, "receipt">, seq: number): boolean {
  const sealed = receipt && parseReceipt(receipt);
  return sealed !== null && seq > sealed.len;
}

function answerOf(fact: Fact, late: boolean): Answer {
  switch (fact.kind) {
    case "candidate-joined":
      return { candidate: fact.candidate };
    case "candidate-started":
      return { certification: fact.certification };
    case "candidate-finished":
      return { late };
    case "alert-raised":
      return { alert: fact.alert };
    default:
      return {};
  }
}

/** Whether the fact may have come from this event: same kind, same candidate, same alert. */
function isOf(event: ToldEvent, fact: Fact): boolean {
  if (fact.kind !== BECOMES[event.kind]) return false;
  const sameCandidate =
    !("candidate" in event && "candidate" in fact) || event.candidate === fact.candidate;
  const sameAlert =
    !("alert" in event && "alert" in fact) ||
    event.alert === undefined ||
    event.alert === fact.alert;
  const sameResults =
    event.kind !== "published" || fact.kind !== "published" || event.results === fact.results;
  return sameCandidate && sameAlert && sameResults;
}

/** Two accounts may have joined at one moment: the first in the log has the candidate. [PL4] */
async function joinedBefore(
  store: Store,
  { session, seq }: Written,
  candidate: CandidateId,
): Promise<boolean> {
  const before = await store.entries(session, 0, seq - 1);
  return before.some(({ kind, bytes }) => {
    const fact = kind === "fact" ? parseFact(bytes) : null;
    return fact?.kind === "candidate-joined" && fact.candidate === candidate;
  });
}
