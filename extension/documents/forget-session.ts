// What leaves this device with a session that nobody will open here again.
import type { SessionId } from "#core/ids.ts";
import { removeChunks } from "./chunks.ts";
import { startingWith, write, type StoreName } from "./database.ts";
import { documentIdOf } from "./document-id.ts";
import { read, replicas } from "./tables.ts";

const KINDS = ["session", "roster", "report"] as const;
const BY_SESSION = [
  "facts",
  "cursors",
  "receipts",
  "replicas",
  "sessions",
  "authors",
  "results",
] as const satisfies readonly StoreName[];

/**
 * The session, its facts and its documents, with every replica of them. First what leads to the documents:
 * a page that is closed in between leaves parts that nothing leads to, never a session without its parts.
 */
export async function forgetSession(database: IDBDatabase, session: SessionId): Promise<void> {
  const used = await Promise.all(
    KINDS.map(async (kind) => ({ kind, last: await read(database, replicas, [session, kind]) })),
  );
  await write(database, [...BY_SESSION], (transaction) => {
    for (const store of BY_SESSION) {
      transaction.objectStore(store).delete(session);
      transaction.objectStore(store).delete(startingWith([session]));
    }
  });
  for (const { kind, last } of used) {
    const generation = last?.generation ?? 0;
    for (let replica = 0; replica <= (last?.replica ?? 0); replica++) {
      const document = documentIdOf({ session, kind, generation, replica });
      await removeChunks(database, startingWith([document]));
    }
  }
}
