// The parts in which automerge-repo keeps a document: snapshots, and what came after them.
import * as z from "zod";
import { answerOf, startingWith, write } from "./database.ts";
import { seal, unseal } from "./sealing.ts";

export type Chunk = { key: string[]; data: Uint8Array };

export const chunkKey = z.array(z.string());
const chunkKeys = z.array(chunkKey);
const chunkBytes = z.instanceof(Uint8Array);

export async function readChunk(
  database: IDBDatabase,
  key: readonly string[],
): Promise<Uint8Array | undefined> {
  const stored = await answerOf<unknown>(
    database
      .transaction("chunks")
      .objectStore("chunks")
      .get([...key]),
  );
  return stored === undefined ? undefined : unseal(chunkBytes.parse(stored));
}

/** Every chunk whose key begins with `prefix`, as they are at one moment. */
export async function readChunks(
  database: IDBDatabase,
  prefix: readonly string[],
): Promise<Chunk[]> {
  const chunks = database.transaction("chunks").objectStore("chunks");
  const [keys, values] = await Promise.all([
    answerOf(chunks.getAllKeys(startingWith(prefix))),
    answerOf<unknown[]>(chunks.getAll(startingWith(prefix))),
  ]);
  const found = z.array(chunkBytes).parse(values);
  return chunkKeys
    .parse(keys)
    .map((key, at) => ({ key, data: unseal(found[at] ?? Uint8Array.of()) }));
}

export function writeChunk(
  database: IDBDatabase,
  key: readonly string[],
  data: Uint8Array,
): Promise<void> {
  return write(database, ["chunks"], (transaction) => {
    transaction.objectStore("chunks").put(seal(data), [...key]);
    // Not to wait for the answer first lets a page that is going away still hand the write over.
    transaction.commit();
  });
}

/** Writes the chunk of a document that is on the disk, and nothing of one that is not. */
export function writeIfBegun(database: IDBDatabase, chunk: Chunk): Promise<void> {
  return writeWhere(database, chunk, (begun) => begun > 0);
}

/** Makes `data` the first chunk of a document that has none; two pages may try at once. */
export function writeFirstChunk(
  database: IDBDatabase,
  documentId: string,
  data: Uint8Array,
): Promise<void> {
  const chunk = { key: [documentId, "incremental", "first"], data };
  return writeWhere(database, chunk, (begun) => begun === 0);
}

/** Asks how many chunks the document has, and writes in the same transaction. */
function writeWhere(
  database: IDBDatabase,
  { key, data }: Chunk,
  isWanted: (begun: number) => boolean,
): Promise<void> {
  const [document = ""] = key;
  return write(database, ["chunks"], (transaction) => {
    const chunks = transaction.objectStore("chunks");
    const counting = chunks.count(startingWith([document]));
    counting.addEventListener("success", () => {
      if (isWanted(counting.result)) chunks.put(seal(data), key);
    });
  });
}

export function removeChunks(database: IDBDatabase, range: IDBKeyRange): Promise<void> {
  return write(database, ["chunks"], (transaction) => {
    transaction.objectStore("chunks").delete(range);
  });
}
