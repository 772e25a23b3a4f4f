// The addenda on this device: those that wait for the relay, those that were sent from here, and those of others
// that somebody has read here.
import * as z from "zod";
import { contentHash, personId, sessionId, type PersonId, type SessionId } from "#core/ids.ts";
import { timestamp, type Timestamp } from "#core/time.ts";
import { httpRefusal } from "#core/wire/http.ts";
import {
  put,
  read,
  readAll,
  readEvery,
  removeBetween,
  table,
  writeAll,
  type Write,
} from "../documents/tables.ts";
import type { ApiAnswer } from "./api.ts";

const keptAddendum = z.object({
  session: sessionId,
  hash: contentHash,
  /** In whose name it is, and with whose access it is sent. */
  by: personId,
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  /** `read`: it came from the relay. Otherwise why the relay does not take it. */
  standing: z.union([z.enum(["waiting", "sent", "read"]), httpRefusal]),
  /** Since when it stands like this, by the clock of this device. */
  at: timestamp,
});
export type KeptAddendum = z.infer<typeof keptAddendum>;

export const addenda = table("addenda", keptAddendum);
const reasons = table("reasons", z.string());

/** Tells every page, this one too, that what is kept is another. */
const channel = new BroadcastChannel("scelle-addenda");

export async function keepAddendum(database: IDBDatabase, kept: KeptAddendum): Promise<void> {
  await writeAll(database, [put(addenda, [kept.session, kept.hash], kept)]);
  channel.postMessage(kept.session);
}

export function addendaOn(database: IDBDatabase, session: SessionId): Promise<KeptAddendum[]> {
  return readAll(database, addenda, session);
}

/**
 * What was sent from here and is not in the log, because the relay was put back to an older copy, waits again: `told`
 * are the hashes that a log names which was read to its end. [AD6]
 */
export async function sendAgain(
  database: IDBDatabase,
  { session, told, at }: { session: SessionId; told: ReadonlySet<string>; at: Timestamp },
): Promise<void> {
  for (const kept of await addendaOn(database, session))
    if (kept.standing === "sent" && !told.has(kept.hash))
      await keepAddendum(database, { ...kept, standing: "waiting", at });
}

/** Of whatever session, what the relay has not got yet. */
export async function waitingAddenda(database: IDBDatabase): Promise<KeptAddendum[]> {
  return (await readEvery(database, addenda)).filter(({ standing }) => standing === "waiting");
}

/** Returns how to stop hearing. */
export function watchAddenda(changed: (session: unknown) => void): () => void {
  const hearing = new BroadcastChannel(channel.name);
  hearing.addEventListener("message", ({ data }) => changed(data));
  return () => hearing.close();
}

/** What somebody has begun to write as the reason of an addendum. [AD6] */
export async function reasonOn(database: IDBDatabase, session: SessionId): Promise<string> {
  return (await read(database, reasons, session)) ?? "";
}

export function keepReason(
  database: IDBDatabase,
  session: SessionId,
  reason: string,
): Promise<void> {
  return writeAll(database, [put(reasons, session, reason)]);
}

/** Takes away the words of a reason, and addenda that the relay has refused for good: what was sent stays. [AD7] */
export async function neverTaken(database: IDBDatabase, session: SessionId): Promise<Write[]> {
  const refused = (await addendaOn(database, session)).filter(
    ({ standing }) => standing !== "waiting" && standing !== "sent" && standing !== "read",
  );
  const keys = refused.map(({ hash }): [string, string] => [session, hash]);
  return [
    removeBetween(reasons, session, session),
    ...keys.map((key) => removeBetween(addenda, key, key)),
  ];
}

/** What the relay cannot say for good: it is asked again soon. */
const PASSING: ReadonlySet<string> = new Set([
  "unreachable",
  "busy",
  "slow-down",
  "store-unavailable",
  "internal",
]);
/** Nor this, but asking soon would change nothing: it waits for another access, or another connection. */
const LASTING: ReadonlySet<string> = new Set(["not-signed-in", "not-finalised", "not-found"]);

type Sending = {
  /** As whom this device may ask the relay now. */
  people: readonly PersonId[];
  send: (addendum: KeptAddendum) => Promise<ApiAnswer<null>>;
  now: () => Timestamp;
};

/**
 * Sends what waits, of whatever session, with the access of whoever wrote it; says whether nothing is to be asked
 * again soon. What the relay takes or refuses for good is kept as that. [AD6]
 */
export async function sendWaiting(
  database: IDBDatabase,
  { people, send, now }: Sending,
): Promise<boolean> {
  const all = await readEvery(database, addenda);
  let isDone = true;
  for (const kept of all) {
    if (kept.standing !== "waiting" || !people.includes(kept.by)) continue;
    const answer = await send(kept);
    const standing = answer.ok ? "sent" : httpRefusal.safeParse(answer.reason).data;
    if (standing === "not-signed-in") return isDone;
    if (!standing || PASSING.has(standing)) isDone = false;
    else if (!LASTING.has(standing)) await keepAddendum(database, { ...kept, standing, at: now() });
  }
  return isDone;
}
