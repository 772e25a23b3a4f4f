// What the database keeps beside the documents. Values are stored as sealed bytes and checked when
// they come back: what is on disk may be older than this page.
import { decode, encode } from "cborg";
import * as z from "zod";
import { changeHash, contentHash, logHash, personId } from "#core/ids.ts";
import { logItem, signedReceipt } from "#core/wire/frames.ts";
import { answerOf, startingWith, write, type StoreName } from "./database.ts";
import { seal, unseal } from "./sealing.ts";

export type Table<Value> = { store: Exclude<StoreName, "chunks">; shape: z.ZodType<Value> };
export type Key = string | [string, string | number] | [string, string, string];
/** One value to be written; several writes go into one transaction. */
type Put = { store: StoreName; key: Key; bytes: Uint8Array };
/** `bytes` is null where all under these keys is taken away. */
export type Write = Put | { store: StoreName; key: IDBKeyRange; bytes: null };

/** Items of the log that are facts, by [log, seq]. */
export const facts = table("facts", logItem);

/** The seal of a finalised session, by log. */
export const receipts = table("receipts", signedReceipt);

const heads = z.array(changeHash).readonly();
/** How far each log is read, by log. Written after the documents, so that it never claims too much. */
export const cursors = table(
  "cursors",
  z.object({
    /** Items up to here are on disk and their chain is checked. */
    cursor: z.object({ seq: z.int().nonnegative(), hash: logHash }),
    /** The heads of each document in the log up to there. */
    heads: z.object({ session: heads, roster: heads, report: heads }),
    /** What the log has said of its seal; null before it, and where an older version has kept the place. */
    sealSeen: z.object({ len: z.int(), logHash, receipt: contentHash }).nullable().default(null),
  }),
);

const count = z.int().nonnegative();
const replica = z.object({
  /** Counted by the relay, the same for everybody; an erasure begins the next. */
  generation: count,
  /** Counted by this device; a change that was refused for good begins the next. */
  replica: count,
});
export type Replica = z.infer<typeof replica>;
const inUse = replica.extend({
  /** What each replica says again of the one before it; an older version has not kept that. */
  said: z.array(z.object({ of: heads, as: heads }).nullable()).default([]),
});
export type InUse = z.infer<typeof inUse>;
/** Which replica of each document is in use on this device, by [session, kind]; see `documentIdOf`. */
export const replicas = table("replicas", inUse);

/** The version of a centre's register that this device last had, by centre; the bytes are the version. */
export const registers = table(
  "registers",
  z.object({ version: contentHash, bytes: z.instanceof(Uint8Array) }),
);

/** Who writes under which actor in the documents of a log, as the relay has told, by [log, actor]. */
export const authors = table("authors", z.object({ actor: z.string(), person: personId }));

/** The published results of a session that somebody has opened here, by log; the bytes are the results. */
export const results = table("results", z.object({ bytes: z.instanceof(Uint8Array) }));

export function table<Value>(store: Table<Value>["store"], shape: z.ZodType<Value>): Table<Value> {
  return { store, shape };
}

/** Undefined when there is nothing under `key`; throws when what is there has another shape. [DE13] */
export async function read<Value>(
  database: IDBDatabase,
  { store, shape }: Table<Value>,
  key: Key,
): Promise<Value | undefined> {
  const bytes = await answerOf<unknown>(database.transaction(store).objectStore(store).get(key));
  return bytes === undefined ? undefined : valueOf(shape, bytes);
}

/** All values under keys that begin with `first`, in the order of their keys. */
export async function readAll<Value>(
  database: IDBDatabase,
  { store, shape }: Table<Value>,
  first: string,
): Promise<Value[]> {
  const request = database
    .transaction(store)
    .objectStore(store)
    .getAll(startingWith([first]));
  return (await answerOf<unknown[]>(request)).map((bytes) => valueOf(shape, bytes));
}

/** All values there are, in the order of their keys. */
export async function readEvery<Value>(
  database: IDBDatabase,
  { store, shape }: Table<Value>,
): Promise<Value[]> {
  const request = database.transaction(store).objectStore(store).getAll();
  return (await answerOf<unknown[]>(request)).map((bytes) => valueOf(shape, bytes));
}

export function put<Value>({ store }: Table<Value>, key: Key, value: Value): Put {
  // The encoder hands out a window on a large buffer, and IndexedDB stores whole buffers.
  return { store, key, bytes: seal(encode(value).slice()) };
}

/** Both ends are meant, too. */
export function removeBetween<Value>({ store }: Table<Value>, from: Key, to: Key): Write {
  return { store, key: IDBKeyRange.bound(from, to), bytes: null };
}

/** Done when all of it is on disk; rejects when none of it was kept. [DE12] */
export function writeAll(database: IDBDatabase, writes: readonly Write[]): Promise<void> {
  const stores = [...new Set(writes.map(({ store }) => store))];
  return write(database, stores, (transaction) => {
    for (const { store, key, bytes } of writes) {
      if (bytes) transaction.objectStore(store).put(bytes, key);
      else transaction.objectStore(store).delete(key);
    }
  });
}

/** Writes where what is there is what is `meant`, and nowhere else: another page may have written since. */
export function putIf<Value>(
  database: IDBDatabase,
  { store, shape }: Table<Value>,
  { key, value, meant }: { key: Key; value: Value; meant: (value: Value) => boolean },
): Promise<void> {
  const { bytes } = put({ store, shape }, key, value);
  return write(database, [store], (transaction) => {
    const request = transaction.objectStore(store).get(key);
    request.addEventListener("success", () => {
      const { value: found } = valueIfReadable(shape, request.result);
      if (found !== undefined && meant(found)) transaction.objectStore(store).put(bytes, key);
    });
  });
}

/**
 * Takes away what is under these keys, where it is what is `meant`: another page may have written since.
 * What cannot be read is not meant.
 */
export function removeIf<Value>(
  database: IDBDatabase,
  { store, shape }: Table<Value>,
  { keys, meant }: { keys: readonly Key[]; meant: (value: Value) => boolean },
): Promise<void> {
  return write(database, [store], (transaction) => {
    for (const key of keys) {
      const request = transaction.objectStore(store).get(key);
      request.addEventListener("success", () => {
        const { value } = valueIfReadable(shape, request.result);
        if (value !== undefined && meant(value)) transaction.objectStore(store).delete(key);
      });
    }
  });
}

function valueOf<Value>(shape: z.ZodType<Value>, stored: unknown): Value {
  return shape.parse(decode(unseal(z.instanceof(Uint8Array).parse(stored))));
}

/** Never throws: in a listener of the database that would undo the whole transaction. */
function valueIfReadable<Value>(shape: z.ZodType<Value>, stored: unknown): { value?: Value } {
  try {
    return { value: valueOf(shape, stored) };
  } catch {
    // Of another shape, or not unsealed with this key.
    return {};
  }
}
