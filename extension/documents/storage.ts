// automerge-repo's storage on our database, and the only place that knows what of a document is on
// disk.
//
// What is claimed is true because of three things in automerge-repo 2.5.6. (1) It makes the bytes of a
// chunk, announces the heads of the very document it made them from, and calls `save`, all in one turn
// (`StorageSubsystem`, events `doc-saved` and `doc-compacted`): the heads announced when `save` begins
// are those of these bytes, whatever is edited or saved meanwhile. The handle is not asked: it may by
// then hold another document, into which pulled changes were put. (2) A document that was edited since
// answers with its heads before the edit, though its bytes hold more: that errs on the safe side. (3) A
// chunk leaves out only what was loaded or saved before, and no chunk is removed before a snapshot that
// holds it is on disk.
import type { DocumentId, StorageAdapterInterface } from "@automerge/automerge-repo/slim";
import { readChunk, readChunks, removeChunks, writeChunk, type Chunk } from "./chunks.ts";
import { startingWith } from "./database.ts";
import type { LastWords } from "./last-words.ts";

/** What is told about the way of the documents to the disk. Heads are hashes in hex. */
export type StorageListener = {
  /** The document is on disk up to `heads`. */
  committed(documentId: DocumentId, heads: readonly string[]): void;
  /** The browser refused to store something; it is tried again until it works. */
  failed(error: unknown): void;
};

export type DeviceStorage = StorageAdapterInterface & {
  /** What is saved next of this document, in this very turn, holds it up to `heads`. */
  announce(documentId: DocumentId, heads: readonly string[]): void;
};

type Announcement = { documentId: DocumentId; heads: readonly string[]; turn: number };

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

export function createStorage(
  database: IDBDatabase,
  listener: StorageListener,
  lastWords: LastWords,
): DeviceStorage {
  const announced = new Map<string, Announcement>();
  const committed = new Map<string, Announcement>();
  let turns = 0;

  /** A save that a later one has overtaken says nothing: the later one has said more. */
  async function save(key: string[], data: Uint8Array) {
    const [document = ""] = key;
    const mine = announced.get(document);
    announced.delete(document);
    const isOnDisk = lastWords.underWay({ key, data });
    await untilKept(() => writeChunk(database, key, data), listener);
    isOnDisk();
    if (!mine || (committed.get(document)?.turn ?? 0) > mine.turn) return;
    committed.set(document, mine);
    listener.committed(mine.documentId, mine.heads);
  }

  return {
    announce(documentId, heads) {
      turns += 1;
      announced.set(documentId, { documentId, heads, turn: turns });
    },
    save,
    load: (key) => readChunk(database, key),
    loadRange: loadTogether(database),
    remove: (key) => untilKept(() => removeChunks(database, IDBKeyRange.only(key)), listener),
    removeRange: (first) => untilKept(() => removeChunks(database, startingWith(first)), listener),
  };
}

/**
 * automerge-repo reads the snapshots of a document, then the rest. In between another page may move
 * the rest into a new snapshot, so both are read at one moment and the rest is handed out after. [DE5]
 */
function loadTogether(database: IDBDatabase): StorageAdapterInterface["loadRange"] {
  const rests = new Map<string, Chunk[]>();
  return async (prefix) => {
    const [document = "", part] = prefix;
    const rest = part === "incremental" ? rests.get(document) : undefined;
    rests.delete(document);
    if (rest) return rest;
    if (part !== "snapshot") return readChunks(database, prefix);
    const all = await readChunks(database, [document]);
    rests.set(
      document,
      all.filter(({ key }) => key[1] === "incremental"),
    );
    return all.filter(({ key }) => key[1] === "snapshot");
  };
}

/** Tries again and again: automerge-repo would only try at the next edit, which may never come. [DE3] */
async function untilKept(attempt: () => Promise<void>, listener: StorageListener): Promise<void> {
  for (let waitMs = FIRST_RETRY_MS; ; waitMs = Math.min(waitMs * 2, LAST_RETRY_MS)) {
    try {
      return await attempt();
    } catch (error) {
      listener.failed(error);
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}
