// What leaves the device when somebody signs out. [AC22]
import type { SessionId } from "#core/ids.ts";
import type { DocumentKind } from "#core/schema.ts";
import { write, type StoreName } from "./database.ts";
import { documentIdOf } from "./document-id.ts";
import { read, replicas } from "./tables.ts";

const KINDS: readonly DocumentKind[] = ["session", "roster", "report"];
const BY_LOG = ["facts", "cursors", "receipts", "replicas", "sessions", "registers"] as const;
const STORES: readonly StoreName[] = ["chunks", ...BY_LOG];

/**
 * Takes everything off the disk but these sessions: all of it or nothing. What pages still hold in memory
 * is not on the disk any more: they have to begin anew, see `tellWiped`.
 */
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

/** Also those that were set aside: what is in them has been kept to be read. */
async function documentsOf(
  database: IDBDatabase,
  sessions: Iterable<SessionId>,
): Promise<string[]> {
  const found: string[] = [];
  for (const session of sessions) {
    for (const kind of KINDS) {
      const last = (await read(database, replicas, [session, kind])) ?? FIRST;
      for (let generation = 0; generation <= last.generation; generation += 1)
        for (let replica = 0; replica <= last.replica; replica += 1)
          found.push(documentIdOf({ session, kind, generation, replica }));
    }
  }
  return found;
}

const FIRST = { generation: 0, replica: 0 };

/** A key is the name of a log or of a document, or begins with one. */
function deleteUnless(store: IDBObjectStore, kept: ReadonlySet<string>): void {
  const request = store.openKeyCursor();
  request.addEventListener("success", () => {
    const cursor = request.result;
    if (!cursor) return;
    const { primaryKey } = cursor;
    const [first] = Array.isArray(primaryKey) ? primaryKey : [primaryKey];
    if (!kept.has(String(first))) store.delete(primaryKey);
    cursor.continue();
  });
}

const WIPED = "scelle-wiped";

/** To every page of this device that holds documents, this one included. */
export function tellWiped(): void {
  new BroadcastChannel(WIPED).postMessage(null);
}

export function whenWiped(hear: () => void): void {
  new BroadcastChannel(WIPED).addEventListener("message", hear);
}
