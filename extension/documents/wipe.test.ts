import { expect, test } from "vitest";
import * as z from "zod";
import { centreId, contentHash, personId } from "#core/ids.ts";
import { keepSession, knownSessions } from "./known-sessions.ts";
import { openDocument } from "./open-document.ts";
import { put, read, registers, replicas, table, writeAll } from "./tables.ts";
import { closePage, MONDAY, openPage, placeOf, TUESDAY } from "./testing/pages.ts";
import { forgetSession, wipeAllBut } from "./wipe.ts";

const CENTRE = centreId.parse("ce".repeat(16));
const known = { me: personId.parse("a1".repeat(16)), centre: CENTRE } as const;
const VERSION = contentHash.parse("ab".repeat(32));

/** A page with the session of Monday and the one of Tuesday, each with a list, and the school's pupils. */
async function pageWithBoth(profile: string) {
  const page = await openPage(profile);
  for (const session of [MONDAY, TUESDAY]) {
    await keepSession(page.database, { session, role: "member", ...known });
    await openDocument(page, placeOf("roster", session));
  }
  const pupils = put(registers, CENTRE, { version: VERSION, bytes: new Uint8Array(3) });
  const rows = put(table("tables", z.string()), [MONDAY, "rows"], "MARTIN Léa");
  await writeAll(page.database, [pupils, rows]);
  return page;
}

function countAll(database: IDBDatabase): Promise<number[]> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  return Promise.all(
    stores.map(
      (store) =>
        new Promise<number>((resolve) => {
          const counting = transaction.objectStore(store).count();
          counting.addEventListener("success", () => resolve(counting.result));
        }),
    ),
  );
}

test("[AC22] nothing of the centre is left on the disk, whatever was kept there", async () => {
  const page = await pageWithBoth("wiped");
  await wipeAllBut(page.database, new Set());
  expect(new Set(await countAll(page.database))).toEqual(new Set([0]));
});

test("[AC22] what is to stay stays whole, also a document that was set aside", async () => {
  const page = await pageWithBoth("half-wiped");
  const { database } = page;
  const next = { generation: 0, replica: 1, said: [] };
  await openDocument(page, { ...placeOf("roster", TUESDAY), replica: 1 });
  await writeAll(database, [put(replicas, [TUESDAY, "roster"], next)]);
  await wipeAllBut(database, new Set([TUESDAY]));
  expect((await knownSessions(database)).map(({ session }) => session)).toEqual([TUESDAY]);
  expect(await read(database, replicas, [TUESDAY, "roster"])).toEqual(next);
  expect(await read(database, registers, CENTRE)).toBeUndefined();
  const chunks = database.transaction("chunks").objectStore("chunks").getAllKeys();
  await new Promise((resolve) => chunks.addEventListener("success", resolve));
  expect(chunks.result).toHaveLength(2);
  closePage(page);
});

test("[SE13] of a session that is forgotten nothing stays on this device, and all of the others does", async () => {
  const page = await pageWithBoth("forgetful");
  await forgetSession(page.database, MONDAY);
  expect((await knownSessions(page.database)).map(({ session }) => session)).toEqual([TUESDAY]);
  await wipeAllBut(page.database, new Set([MONDAY]));
  expect(new Set(await countAll(page.database))).toEqual(new Set([0]));
});
