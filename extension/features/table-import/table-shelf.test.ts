import { expect, test } from "vitest";
import { emptyCells } from "#core/mass-import/file.ts";
import { MONDAY, openPage, TUESDAY } from "../../documents/testing/pages.ts";
import { forgetSession } from "../../documents/wipe.ts";
import { createTableShelf, type MadeOfTable } from "./table-shelf.ts";

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
