import type { DocHandle } from "@automerge/automerge-repo/slim";
import { expect, test, vi } from "vitest";
import { atomic, type SessionDocument } from "#core/schema.ts";
import { allow } from "#core/verdict.ts";
import { readChunks } from "./chunks.ts";
import type { Documents, KeptDocuments } from "./documents.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { saveNow } from "./save-now.ts";
import { closePage, MONDAY, openPage, placeOf, shelf } from "./testing/pages.ts";
import { forgetSession } from "./wipe.ts";

function nameRoom(session: DocHandle<SessionDocument>, room: string) {
  return runCommand(session, (draft) => {
    draft.room = atomic(room);
    return allow();
  });
}

/** From now on nothing that this page writes reaches the disk, as when a page is taken away. */
function loseTheDisk({ database }: Documents): void {
  vi.spyOn(database, "transaction").mockImplementation(() => {
    throw new DOMException("The page is gone.", "InvalidStateError");
  });
}

/** How many chunks pages of this profile have put by. */
function putBy(profile: string): number {
  const places = Array.from({ length: shelf.length }, (_, at) => shelf.key(at));
  return places.filter((place) => place?.startsWith(`${profile}/`)).length;
}

/** The page goes while its last edit is on its way to the disk, and never arrives there. */
async function goesTooSoon(page: KeptDocuments, room: string): Promise<void> {
  const session = await openDocument(page, placeOf("session"));
  await saveNow(page);
  loseTheDisk(page);
  nameRoom(session, room);
  page.lastWords.pageGoes();
  void saveNow(page);
  closePage(page);
}

test("[DE1] the last letter of a page that is taken away is there in the next one", async () => {
  await goesTooSoon(await openPage("awa"), "Salle 204");
  const after = await openPage("awa");
  const session = await openDocument(after, placeOf("session"));
  expect(session.doc().room.val).toBe("Salle 204");
  expect(putBy("awa")).toBe(0);
});

test("[DE1] what one profile has put by is nothing to another one", async () => {
  await goesTooSoon(await openPage("bao"), "CDI");
  await openPage("ba");
  expect(putBy("bao")).toBeGreaterThan(0);
  await openPage("bao");
  expect(putBy("bao")).toBe(0);
});

test("[DE1] a page that the browser keeps has put nothing by, and saves as before", async () => {
  const page = await openPage("chloe");
  const session = await openDocument(page, placeOf("session"));
  page.lastWords.pageGoes();
  nameRoom(session, "CDI");
  const saving = saveNow(page);
  expect(putBy("chloe")).toBeGreaterThan(0);
  page.lastWords.pageStays();
  expect(putBy("chloe")).toBe(0);
  await saving;
  closePage(page);
  const again = await openDocument(await openPage("chloe"), placeOf("session"));
  expect(again.doc().room.val).toBe("CDI");
});

test("[SE13] of a session that was deleted meanwhile, nothing comes back", async () => {
  const colleague = await openPage("driss");
  await goesTooSoon(await openPage("driss"), "Gymnase");
  await forgetSession(colleague.database, MONDAY);
  const after = await openPage("driss");
  const left = await readChunks(after.database, []);
  // What is not of a document is automerge-repo's own.
  expect(left.filter(({ key }) => key.length > 1)).toEqual([]);
  expect(putBy("driss")).toBe(0);
});

test("[DE1] what cannot be taken in now stays for the next page", async () => {
  await goesTooSoon(await openPage("elif"), "Salle 12");
  const full = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  });
  await openPage("elif");
  full.mockRestore();
  expect(putBy("elif")).toBeGreaterThan(0);
  const session = await openDocument(await openPage("elif"), placeOf("session"));
  expect(session.doc().room.val).toBe("Salle 12");
});
