import { expect, test } from "vitest";
import { emptyCells } from "#core/mass-import/file.ts";
import { answerOf } from "../../documents/database.ts";
import { MONDAY, openPage, TUESDAY } from "../../documents/testing/pages.ts";
import { forgetTablesOf, waitingTables } from "../../documents/waiting-tables.ts";
import { forgetSession } from "../../documents/wipe.ts";
import { createTableShelf, type MadeOfTable, type ShelvedTable } from "./table-shelf.ts";

const NOTHING: MadeOfTable = { wanted: null, corrections: [], drafts: [], leftOut: [] };
const kept = Uint8Array.of(1, 2, 3);

test("[TB11] a table waits with its session, with the last that was made of it, and with no other", async () => {
  const { database } = await openPage("a table waits");
  const shelf = createTableShelf(database, MONDAY);
  expect(await shelf.load()).toBeNull();
  await shelf.keep({ kept, made: NOTHING });
  const made: MadeOfTable = {
    wanted: { sheet: 0, headingLine: 2, targets: ["lastName", null] },
    corrections: [[3, { ...emptyCells(), lastName: "MARTIN" }]],
    drafts: [[4, { ...emptyCells(), firstName: "Lé" }]],
    leftOut: [[5, "DURAND Tom"]],
  };
  await shelf.keepMade(made);
  expect(await createTableShelf(database, MONDAY).load()).toEqual({ kept, made });
  expect(await createTableShelf(database, TUESDAY).load()).toBeNull();
});

test("[TB11] of two pages with two tables, the corrections of one never come to the rows of the other", async () => {
  const { database } = await openPage("two tables");
  const [first, second] = [createTableShelf(database, MONDAY), createTableShelf(database, MONDAY)];
  await first.keep({ kept, made: NOTHING });
  const others: ShelvedTable = {
    kept: Uint8Array.of(4, 5, 6),
    made: { ...NOTHING, leftOut: [[7, "ROUX Alma"]] },
  };
  await second.keep(others);
  await first.keepMade({ ...NOTHING, leftOut: [[5, "DURAND Tom"]] });
  expect(await createTableShelf(database, MONDAY).load()).toEqual(others);
});

test("[TB11] nothing is made of a table that was let go in another page", async () => {
  const { database } = await openPage("a table that is let go elsewhere");
  const shelf = createTableShelf(database, MONDAY);
  await shelf.keep({ kept, made: NOTHING });
  await createTableShelf(database, MONDAY).clear();
  await shelf.keepMade(NOTHING);
  const store = database.transaction("tables").objectStore("tables");
  expect(await answerOf(store.getAllKeys())).toEqual([]);
});

test("[TB11] nothing of it is left once it is let go, or its session goes", async () => {
  const { database } = await openPage("a table goes");
  const shelf = createTableShelf(database, MONDAY);
  await shelf.keep({ kept, made: NOTHING });
  await shelf.clear();
  expect(await shelf.load()).toBeNull();
  await shelf.keep({ kept, made: NOTHING });
  await forgetSession(database, MONDAY);
  expect(await shelf.load()).toBeNull();
});

test("[TB11] of the tables that wait, those of sessions that are over go", async () => {
  const { database } = await openPage("a session is over");
  for (const session of [MONDAY, TUESDAY])
    await createTableShelf(database, session).keep({ kept, made: NOTHING });
  expect(await waitingTables(database)).toEqual(new Set([MONDAY, TUESDAY]));
  await forgetTablesOf(database, new Set([MONDAY]));
  expect(await waitingTables(database)).toEqual(new Set([TUESDAY]));
});
