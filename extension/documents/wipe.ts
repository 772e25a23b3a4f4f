// What leaves the device when somebody signs out [AC22], or when a session is deleted [SE13].
import type { SessionId } from "#core/ids.ts";
import type { DocumentKind } from "#core/schema.ts";
import { startingWith, write, type StoreName } from "./database.ts";
import { documentIdOf } from "./document-id.ts";
import { read, replicas, type Replica } from "./tables.ts";

const KINDS: readonly DocumentKind[] = ["session", "roster", "report"];
const BY_LOG = [
  "facts",
  "cursors",
  "receipts",
  "replicas",
  "sessions",
  "registers",
  "authors",
  "results",
  "tables",
  "addenda",
  "reasons",
] as const;
const STORES: readonly StoreName[] = ["chunks", ...BY_LOG];

/** Takes everything off the disk but these sessions: all of it or nothing. */
export async function wipeAllBut(
  database: IDBDatabase,
  kept: ReadonlySet<SessionId>,
): Promise<void> {
  const documents = new Set<string>(await documentsOf(database, kept));
  const logs: ReadonlySet<string> = kept;
  await write(database, STORES, (transaction) => {
    for (const store of BY_LOG) deleteUnless(transaction.objectStore(store), logs);
    deleteUnless(transaction.objectStore("chunks"), documents);
  });
}

/** The session, what is known of it, and every replica of its documents: all of it or nothing. */
export async function forgetSession(database: IDBDatabase, session: SessionId): Promise<void> {
  const documents = await documentsOf(database, [session]);
  await write(database, STORES, (transaction) => {
    for (const store of BY_LOG) deleteUnder(transaction.objectStore(store), session);
    for (const document of documents) deleteUnder(transaction.objectStore("chunks"), document);
  });
}

/** A table that was on its way into the list of this session. [TB11] */
export function forgetTable(database: IDBDatabase, session: SessionId): Promise<void> {
  return write(database, ["tables"], (transaction) =>
    deleteUnder(transaction.objectStore("tables"), session),
  );
}

/** Also those that were set aside: what is in them has been kept to be read. */
async function documentsOf(
  database: IDBDatabase,
  sessions: Iterable<SessionId>,
): Promise<string[]> {
  const found: string[] = [];
  for (const session of sessions) {
    for (const kind of KINDS) {
      const last = (await read(database, replicas, [session, kind])) ?? FIRST;
      found.push(...upTo(last).map((replica) => documentIdOf({ session, kind, ...replica })));
    }
  }
  return found;
}

const FIRST: Replica = { generation: 0, replica: 0 };

/** Every replica that there may have been, the last one too. */
export function upTo(last: Replica): Replica[] {
  return counted(last.generation).flatMap((generation) =>
    counted(last.replica).map((replica) => ({ generation, replica })),
  );
}

function counted(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, at) => at);
}

/** A key is the name of a log or of a document, or begins with one. */
function deleteUnless(store: IDBObjectStore, kept: ReadonlySet<string>): void {
  const request = store.openKeyCursor();
  request.addEventListener("success", () => {
    const cursor = request.result;
    if (!cursor) return;
    const { primaryKey } = cursor;
    const first: unknown = Array.isArray(primaryKey) ? primaryKey[0] : primaryKey;
    if (typeof first !== "string" || !kept.has(first)) store.delete(primaryKey);
    cursor.continue();
  });
}

/** What has this key, or one that begins with it. */
function deleteUnder(store: IDBObjectStore, key: string): void {
  store.delete(key);
  store.delete(startingWith([key]));
}
