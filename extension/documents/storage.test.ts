import * as A from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { expect, test, vi } from "vitest";
import { atomic, type SessionDocument } from "#core/schema.ts";
import { allow } from "#core/verdict.ts";
import { readChunks } from "./chunks.ts";
import type { Documents } from "./documents.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { saveNow } from "./save-now.ts";
import { createStorage } from "./storage.ts";
import { put, receipts, writeAll } from "./tables.ts";
import { closePage, MONDAY, openPage, placeOf, stallDisk } from "./testing/pages.ts";

const A_RECEIPT = { receipt: "{}", signature: new Uint8Array(64) };

function nameRoom(session: DocHandle<SessionDocument>, room: string) {
  return runCommand(session, (draft) => {
    draft.room = atomic(room);
    return allow();
  });
}

/** The heads that the page says to be on disk, in the order in which it first says so. */
function claimsOf({ commits }: Documents, { documentId }: DocHandle<SessionDocument>) {
  const claims = new Set<string>();
  commits.subscribe(() => claims.add(String(commits.headsOnDisk(documentId))));
  return claims;
}

function nextSave({ repo }: Documents): Promise<unknown> {
  return new Promise((resolve) => repo.once("doc-metrics", resolve));
}

function headsOf(session: DocHandle<SessionDocument>): string {
  return String(A.getHeads(session.doc()));
}

test("[DE1] what Awa wrote is there when she opens the page again", async () => {
  const before = await openPage("awa");
  nameRoom(await openDocument(before, placeOf("session")), "Salle 204");
  await saveNow(before);
  closePage(before);
  const after = await openPage("awa");
  const session = await openDocument(after, placeOf("session"));
  expect(session.doc().room.val).toBe("Salle 204");
});

test("[DE1] fifty edits on a document that was compacted many times are all there", async () => {
  const before = await openPage("awa-writes");
  const session = await openDocument(before, placeOf("session"));
  for (let seat = 1; seat <= 50; seat += 1) {
    nameRoom(session, `Salle 204, place ${seat}`);
    await saveNow(before);
  }
  closePage(before);
  const after = await openPage("awa-writes");
  const again = await openDocument(after, placeOf("session"));
  expect(A.getAllChanges(again.doc())).toHaveLength(51);
});

test("[DE2] a page that opens a document knows that what it read is on disk", async () => {
  const page = await openPage("bao");
  const session = await openDocument(page, placeOf("session"));
  expect(String(page.commits.headsOnDisk(session.documentId))).toEqual(headsOf(session));
});

test("[DE2] nothing is called saved before it is on disk", async () => {
  const page = await openPage("chloe");
  const session = await openDocument(page, placeOf("session"));
  const claims = claimsOf(page, session);
  const release = stallDisk(page);
  const saving = nextSave(page);
  nameRoom(session, "CDI");
  await saving;
  // The rest of the disk works, and answers long after the save was asked for.
  await writeAll(page.database, [put(receipts, MONDAY, A_RECEIPT)]);
  expect([...claims]).toEqual([]);
  release();
  await expect.poll(() => [...claims]).toEqual([headsOf(session)]);
});

test("[DE2] an edit made while another is being saved is not called saved with it", async () => {
  const page = await openPage("driss");
  const session = await openDocument(page, placeOf("session"));
  const claims = claimsOf(page, session);
  const release = stallDisk(page);
  const saving = nextSave(page);
  nameRoom(session, "CDI");
  const first = headsOf(session);
  await saving;
  nameRoom(session, "Salle 12");
  const leaving = saveNow(page);
  release();
  await leaving;
  await expect.poll(() => [...claims]).toEqual([first, headsOf(session)]);
});

test("[DE2] what is pulled into the document while it is being saved is not called saved with it", async () => {
  const page = await openPage("elif");
  const session = await openDocument(page, placeOf("session"));
  const colleague = A.change(A.clone(session.doc()), (draft) => {
    draft.site = atomic("Lycée Joliot-Curie");
  });
  const claims = claimsOf(page, session);
  const release = stallDisk(page);
  nameRoom(session, "CDI");
  const first = headsOf(session);
  await nextSave(page);
  session.update((doc) => A.merge(A.clone(doc), colleague));
  release();
  await expect.poll(() => [...claims]).toEqual([first, headsOf(session)]);
});

test("[DE2] a save that comes late does not hide what a newer one has told", async () => {
  const page = await openPage("elias");
  const { documentId } = await openDocument(page, placeOf("session"));
  const storage = createStorage(page.database, page.commits, page.lastWords);
  vi.spyOn(page.database, "transaction").mockImplementationOnce(() => {
    throw new DOMException("Try again.", "UnknownError");
  });
  storage.announce(documentId, ["a1"]);
  const late = storage.save([documentId, "incremental", "older"], Uint8Array.of(1));
  storage.announce(documentId, ["b2"]);
  await storage.save([documentId, "incremental", "newer"], Uint8Array.of(2));
  await late;
  expect(page.commits.headsOnDisk(documentId)).toEqual(["b2"]);
});

test("[DE3] what the browser refuses to store is told, tried again, and told when it is stored", async () => {
  const page = await openPage("farid");
  const session = await openDocument(page, placeOf("session"));
  const full = new DOMException("The disk is full.", "QuotaExceededError");
  vi.spyOn(page.database, "transaction").mockImplementationOnce(() => {
    throw full;
  });
  nameRoom(session, "Gymnase");
  await expect.poll(() => page.commits.problem()).toBe(full);
  expect(String(page.commits.headsOnDisk(session.documentId))).not.toEqual(headsOf(session));
  await expect.poll(() => page.commits.problem(), { timeout: 5000 }).toBe(null);
  expect(String(page.commits.headsOnDisk(session.documentId))).toEqual(headsOf(session));
});

test("[DE5] a page that opens while another puts everything into one snapshot misses nothing", async () => {
  const page = await openPage("gabriel");
  const { documentId } = await openDocument(page, placeOf("session"));
  const opening = createStorage(page.database, page.commits, page.lastWords);
  const tidying = createStorage(page.database, page.commits, page.lastWords);
  const everything = await readChunks(page.database, [documentId]);
  const snapshots = await opening.loadRange([documentId, "snapshot"]);
  await tidying.save([documentId, "snapshot", "all"], Uint8Array.of(1));
  await tidying.removeRange([documentId, "incremental"]);
  const rest = await opening.loadRange([documentId, "incremental"]);
  expect([...snapshots, ...rest]).toEqual(everything);
});
