import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { SCHOOL } from "#core/mass-import/testing/mass-file.ts";
import { refuse } from "#core/verdict.ts";
import { MONDAY, openPage } from "../../documents/testing/pages.ts";
import type { Outcome } from "./table-reader.ts";

vi.stubGlobal("chrome", fakeBrowser);
// Only now: what it remembers with looks for its browser when it is loaded.
const { bringBack } = await import("./bring-back.ts");
const { createTableImport } = await import("./create-table-import.ts");
const { createTableShelf } = await import("./table-shelf.ts");

beforeEach(() => fakeBrowser.reset());

const shelved = {
  kept: Uint8Array.of(1, 2, 3),
  made: { wanted: null, corrections: [], drafts: [], leftOut: [] },
};

/** A table waits, and whoever would read it answers this. */
async function waiting(outcome: Outcome) {
  const { database } = await openPage(`a table that is ${outcome.ok ? "read" : outcome.reason}`);
  const shelf = createTableShelf(database, MONDAY);
  await shelf.keep(shelved);
  const reader = { read: async () => outcome, judge: async () => outcome, end() {} };
  const known = { centre: SCHOOL, today: "2026-11-27", pupils: [] };
  return { shelf, table: createTableImport(() => known, reader) };
}

test("[TB11] a table that could not be read this once waits on, and the page says so", async () => {
  const { table, shelf } = await waiting(refuse("unreadable"));
  await bringBack({ table, shelf });
  expect(table.refused()?.reason).toBe("unreadable");
  expect(await shelf.load()).toEqual(shelved);
});

test("[TB11] what another version of the extension has kept goes without a word", async () => {
  const { table, shelf } = await waiting(refuse("damaged"));
  await bringBack({ table, shelf });
  expect(table.refused()).toBeNull();
  expect(await shelf.load()).toBeNull();
});
