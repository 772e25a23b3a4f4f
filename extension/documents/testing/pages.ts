// Pages of a browser profile, as tests open and close them.
import "fake-indexeddb/auto";
import { onTestFinished } from "vitest";
import { sessionId } from "#core/ids.ts";
import { openDocuments, type Documents, type KeptDocuments } from "../documents.ts";
import type { Shelf } from "../last-words.ts";

export const MONDAY = sessionId.parse("5e55104a".repeat(4));
export const TUESDAY = sessionId.parse("7e55104b".repeat(4));

/** A place that no refusal and no erasure has touched. */
export function placeOf<Kind extends "session" | "roster" | "report">(
  kind: Kind,
  session = MONDAY,
) {
  return { session, kind, generation: 0, replica: 0 };
}

/** The shelf of all profiles of a test file: what stands for localStorage. */
export const shelf = createShelf();

function createShelf(): Shelf {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (place) => items.get(place) ?? null,
    setItem: (place, letters) => void items.set(place, letters),
    removeItem: (place) => void items.delete(place),
  };
}

/** A page of this profile, closed when the test is over at the latest. */
export async function openPage(profile: string): Promise<KeptDocuments> {
  const page = await openDocuments({ profile, shelf });
  onTestFinished(() => closePage(page));
  return page;
}

/** The page is gone: it hears nothing more and says nothing more. */
export function closePage({ repo, database }: Documents): void {
  repo.networkSubsystem.disconnect();
  database.close();
}

/** The disk takes reads and writes of documents, but answers none until the returned call. */
export function stallDisk({ database }: Documents): () => void {
  const chunks = database.transaction("chunks", "readwrite").objectStore("chunks");
  let stalled = true;
  function busy() {
    if (stalled) chunks.count().addEventListener("success", busy);
  }
  busy();
  return () => {
    stalled = false;
  };
}
