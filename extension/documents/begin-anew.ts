// When somebody goes, nothing that a page of this device has begun may reach the disk afterwards.
import type { SessionId } from "#core/ids.ts";
import { openDatabase } from "./database.ts";
import { wipeAllBut } from "./wipe.ts";

/** Of this page; what it says the other pages hear, and it does not. */
const channel = new BroadcastChannel("scelle-begin-anew");

/** This page stops writing and begins anew when another one says so. */
export function beginAnewWithOthers(database: IDBDatabase): void {
  channel.addEventListener("message", () => {
    database.close();
    location.reload();
  });
}

/**
 * Takes everything off the disk but these sessions. Every page loses its connection first, with all that was
 * under way, and then its memory: it would believe to be on the disk what is not any more. [AC22]
 */
export async function wipeAndBeginAnew(
  database: IDBDatabase,
  kept: ReadonlySet<SessionId>,
): Promise<void> {
  database.close();
  channel.postMessage(null);
  const last = await openDatabase();
  await wipeAllBut(last, kept);
  last.close();
  // Whoever signs in next begins with the sessions.
  location.hash = "/";
  location.reload();
}
