// What the contract needs of a store besides the store, and how its tests ask.
import type { CentreId, SessionId } from "#core/ids.ts";
import type { Log } from "#core/log/log.ts";
import type { Decision, LogRequest } from "#core/log/requests.ts";
import type { SignedReceipt } from "#core/wire/frames.ts";
import type { Sealed, Store } from "../store.ts";
import { closes, created, finalises, MAELYS, NADIA, start, writtenByLuc } from "./requests.ts";

/** One database that is empty, with a clock that stands still, and a look behind the store. */
export type StoreUnderTest = {
  /** The store of one more process. */
  open: () => Store;
  /** From now on nobody can write an item with this `seq`: "the disk is full". The answer calls it off. */
  failsAt: (seq: number) => () => void;
  /** Transactions that were committed so far. */
  transactions: () => number;
  codesOf: (session: SessionId) => { number: number; password: string; state: string } | null;
  sealedOf: (session: SessionId) => Sealed | null;
  /** In the order in which they were given. */
  receipts: () => SignedReceipt[];
};

/** Asks all this of one log at once; what is not there is not asked. */
export function commit(
  store: Store,
  log: SessionId,
  ...asked: (LogRequest | undefined)[]
): Promise<readonly Decision[]> {
  const batch = asked.flatMap((request) => (request ? [{ log, request }] : []));
  return store.commit(batch);
}

/** The seq, new or old, or the reason. */
export function answerOf(decision: Decision): number | string {
  if (!decision.ok) return decision.reason;
  return "entry" in decision ? decision.entry.seq : decision.already;
}

export async function readAfter(store: Store, log: SessionId, request: LogRequest): Promise<Log> {
  await commit(store, log, request);
  return store.read(log);
}

/** A session from its creation to its seal. */
export async function sealed(
  store: Store,
  log: SessionId,
  centre?: CentreId,
): Promise<SignedReceipt> {
  await commit(store, log, created(NADIA, centre), ...writtenByLuc(1), start(MAELYS), closes);
  const [decision] = await commit(store, log, finalises(await store.read(log)));
  if (!decision?.ok || !decision.receipt)
    throw new Error(`not sealed: ${JSON.stringify(decision)}`);
  return decision.receipt;
}
