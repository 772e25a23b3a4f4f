// The one database of a browser profile. All pages share it, so whatever one page has read, another
// may have changed since.

/**
 * chunks: parts of documents, by [document, "snapshot" | "incremental", hash] ·
 * facts: items of the log, by [log, seq] · cursors, receipts: by log ·
 * replicas: by [session, kind of document] · sessions: what the list of sessions shows, by session ·
 * registers: the pupils of a school, by centre · authors: who writes under a name of the documents, by
 * [log, actor] · results: what the platform has published, by log ·
 * tables: one on its way into a list, by [session, part] · addenda: by [session, hash] · reasons: why one is to be
 * sent, while somebody types it, by session.
 */
const FIRST_STORES = ["chunks", "facts", "cursors", "receipts", "replicas", "sessions"] as const;
export type StoreName =
  | (typeof FIRST_STORES)[number]
  | "registers"
  | "authors"
  | "results"
  | "tables"
  | "addenda"
  | "reasons";

/**
 * One step for each version there has ever been: an older database runs those it lacks. A step that
 * people have run is never changed.
 */
const STEPS: readonly ((database: IDBDatabase) => void)[] = [
  (database) => FIRST_STORES.forEach((store) => database.createObjectStore(store)),
  (database) => void database.createObjectStore("registers"),
  (database) => ["authors", "results"].forEach((store) => database.createObjectStore(store)),
  (database) => void database.createObjectStore("tables"),
  (database) => ["addenda", "reasons"].forEach((store) => database.createObjectStore(store)),
];

/** Opens the database. When a newer version of the extension needs it, this connection makes way. */
export async function openDatabase(name = "scelle"): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, STEPS.length);
  opening.addEventListener("upgradeneeded", ({ oldVersion }) => {
    STEPS.slice(oldVersion).forEach((step) => step(opening.result));
  });
  const database = await answerOf(opening);
  database.addEventListener("versionchange", () => database.close());
  return database;
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(reasonOf(request.error)));
  });
}

/**
 * Carries out `work` as one transaction; done when all of it is on disk, not merely with the
 * operating system, which is all that browsers promise without `strict`. [DE2]
 * Rejects when none of it was kept.
 */
export async function write(
  database: IDBDatabase,
  stores: readonly StoreName[],
  work: (transaction: IDBTransaction) => void,
): Promise<void> {
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const end = endOf(transaction);
  try {
    work(transaction);
  } catch (error) {
    // Left alone, the transaction would keep the part that was done.
    transaction.abort();
    await Promise.allSettled([end]);
    throw error;
  }
  return end;
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(reasonOf(transaction.error)));
  });
}

/** All keys that begin with `prefix`, and `prefix` itself: an array sorts behind every string. */
export function startingWith(prefix: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...prefix], [...prefix, []]);
}

function reasonOf(cause: DOMException | null): Error {
  return cause ?? new Error("The browser gave up without a reason.");
}
