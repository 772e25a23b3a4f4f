// When somebody goes, nothing that a page of this device has begun may reach the disk afterwards.
import type { SessionId } from "#core/ids.ts";
import { openDatabase } from "./database.ts";
import { takeInLastWords, type LastWords, type Shelf } from "./last-words.ts";
import { wipeAllBut } from "./wipe.ts";

/** Of this page; what it says the other pages hear, and it does not. */
const channel = new BroadcastChannel("scelle-begin-anew");
/** Pages that write hold it together; whoever wipes has it alone, once all of them have let go. */
const DISK = "scelle-disk";
/** How this page lets go, by its connection. */
const holds = new WeakMap<IDBDatabase, () => void>();

/**
 * What `open` gives, as soon as no page wipes. This page stops writing and begins anew when another one is
 * about to.
 */
export async function openUntilWiped<
  Opened extends { database: IDBDatabase; lastWords: Pick<LastWords, "forget"> },
>(open: () => Promise<Opened>): Promise<Opened> {
  let database: IDBDatabase | undefined;
  // Heard before anything is held: whoever wipes waits for this page, wherever it is.
  channel.addEventListener("message", () => {
    if (database) letGo(database);
    location.reload();
  });
  const release = await hold();
  try {
    const opened = await open();
    ({ database } = opened);
    holds.set(database, () => {
      opened.lastWords.forget();
      release();
    });
    return opened;
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * Takes everything off the disk but these sessions. Every page loses its connection first, with all that was
 * under way, and then its memory: it would believe to be on the disk what is not any more. [AC22]
 */
export async function wipeAndBeginAnew(
  database: IDBDatabase,
  kept: ReadonlySet<SessionId>,
  shelf: Shelf,
): Promise<void> {
  letGo(database);
  channel.postMessage(null);
  await navigator.locks.request(DISK, async () => {
    const last = await openDatabase();
    await takeInLastWords(last, shelf);
    await wipeAllBut(last, kept);
    last.close();
  });
  // Whoever signs in next begins with the sessions.
  location.hash = "/";
  location.reload();
}

function hold(): Promise<() => void> {
  return new Promise((held, failed) => {
    navigator.locks
      .request(DISK, { mode: "shared" }, () => new Promise<void>((release) => held(release)))
      .catch(failed);
  });
}

function letGo(database: IDBDatabase): void {
  database.close();
  holds.get(database)?.();
}
