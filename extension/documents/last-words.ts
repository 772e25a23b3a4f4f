// What a page has not got onto the disk when it goes: IndexedDB drops what it has not carried out by then,
// and on a busy computer a page that was reloaded at once lost its last letter in one of three tries.
// localStorage takes it in the same turn; the next page puts it where it belongs.
import { chunkKey, writeIfBegun, type Chunk } from "./chunks.ts";
import { seal, unseal } from "./sealing.ts";

/** localStorage, or what stands for it in a test. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export type LastWords = {
  /** This chunk is being written; returns how to say that it is on the disk. */
  underWay(chunk: Chunk): () => void;
  /** The page may be gone after this turn: what is under way, or will be, is put by. */
  pageGoes(): void;
  /** The browser kept the page after all. */
  pageStays(): void;
  /** Somebody signs out: what is under way shall be found nowhere. [AC22] */
  forget(): void;
};

export function createLastWords(profile: string, shelf: Shelf): LastWords {
  const chunks = new Map<string, Chunk>();
  let isGoing = false;
  let isForgotten = false;

  function putBy(place: string, { data }: Chunk): void {
    if (isForgotten) return;
    try {
      shelf.setItem(place, lettersOf(seal(data)));
    } catch {
      // The shelf is full or closed: the database may still make it, as without a shelf.
    }
  }

  return {
    underWay(chunk) {
      const place = placeOn(profile) + JSON.stringify(chunk.key);
      chunks.set(place, chunk);
      if (isGoing) putBy(place, chunk);
      return () => {
        chunks.delete(place);
        if (isGoing) shelf.removeItem(place);
      };
    },
    pageGoes() {
      isGoing = true;
      chunks.forEach((chunk, place) => putBy(place, chunk));
    },
    pageStays() {
      chunks.forEach((_, place) => shelf.removeItem(place));
      isGoing = false;
    },
    forget() {
      isForgotten = true;
    },
  };
}

/**
 * Puts onto the disk what pages that are gone have left on the shelf; of documents that have been taken off
 * the disk meanwhile, nothing comes back. What cannot be written now stays for the next page.
 */
export async function takeInLastWords(database: IDBDatabase, shelf: Shelf): Promise<void> {
  const prefix = placeOn(database.name);
  const places = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? "");
  await Promise.allSettled(
    places
      .filter((place) => place.startsWith(prefix))
      .map(async (place) => {
        const key = chunkKey.parse(JSON.parse(place.slice(prefix.length)));
        const data = unseal(bytesOf(shelf.getItem(place) ?? ""));
        await writeIfBegun(database, { key, data });
        shelf.removeItem(place);
      }),
  );
}

function placeOn(profile: string): string {
  return `${profile}/chunk/`;
}

/** One letter a byte. */
function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
