import { initialiseAutomerge } from "../documents/automerge.ts";
import { openDocuments, type Documents } from "../documents/documents.ts";
import { saveBeforeLeaving } from "../documents/save-now.ts";

/** The documents of this page, which are saved when it goes. Once per page. */
export async function openDocumentsHere(): Promise<Documents> {
  await initialiseAutomerge();
  const documents = await openDocuments();
  saveBeforeLeaving(documents);
  return documents;
}
