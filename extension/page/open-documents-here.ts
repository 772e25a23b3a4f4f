import { initialiseAutomerge } from "../documents/automerge.ts";
import { openUntilWiped } from "../documents/begin-anew.ts";
import { openDocuments, type Documents } from "../documents/documents.ts";
import { saveBeforeLeaving } from "../documents/save-now.ts";

let opening: Promise<Documents> | undefined;

/** The documents of this page, which are saved when it goes; the same ones whoever asks. */
export function openDocumentsHere(): Promise<Documents> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Documents> {
  try {
    await initialiseAutomerge();
    const documents = await openUntilWiped(() => openDocuments());
    saveBeforeLeaving(documents);
    return documents;
  } catch (error) {
    // Whoever asks again may have more luck.
    opening = undefined;
    throw error;
  }
}
