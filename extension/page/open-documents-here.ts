import { initialiseAutomerge } from "../documents/automerge.ts";
import { openDocuments, type Documents } from "../documents/documents.ts";
import { saveBeforeLeaving } from "../documents/save-now.ts";
import { whenWiped } from "../documents/wipe.ts";

let opening: Promise<Documents> | undefined;

/** The documents of this page, which are saved when it goes; the same ones whoever asks. */
export function openDocumentsHere(): Promise<Documents> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Documents> {
  try {
    await initialiseAutomerge();
    const documents = await openDocuments();
    saveBeforeLeaving(documents);
    // What this page still holds in memory is not on the disk any more.
    whenWiped(() => location.reload());
    return documents;
  } catch (error) {
    // Whoever asks again may have more luck.
    opening = undefined;
    throw error;
  }
}
