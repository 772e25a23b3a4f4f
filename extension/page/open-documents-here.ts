import { initialiseAutomerge } from "../documents/automerge.ts";
import { openUntilWiped } from "../documents/begin-anew.ts";
import { openDocuments, type KeptDocuments } from "../documents/documents.ts";
import { saveBeforeLeaving } from "../documents/save-now.ts";

let opening: Promise<KeptDocuments> | undefined;

/** The documents of this page, which are saved when it goes; the same ones whoever asks. */
export function openDocumentsHere(): Promise<KeptDocuments> {
  opening ??= open();
  return opening;
}

async function open(): Promise<KeptDocuments> {
  try {
    await initialiseAutomerge();
    const documents = await openUntilWiped(() => openDocuments({ shelf: localStorage }));
    saveBeforeLeaving(documents);
    return documents;
  } catch (error) {
    // Whoever asks again may have more luck.
    opening = undefined;
    throw error;
  }
}
