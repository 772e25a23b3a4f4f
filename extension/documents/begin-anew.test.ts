import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { centreId, personId } from "#core/ids.ts";
import { openUntilWiped, wipeAndBeginAnew } from "./begin-anew.ts";
import { openDatabase } from "./database.ts";
import { keepSession, knownSessions } from "./known-sessions.ts";
import { createLastWords } from "./last-words.ts";
import { MONDAY, shelf } from "./testing/pages.ts";

const known = {
  session: MONDAY,
  role: "member",
  me: personId.parse("a1".repeat(16)),
  centre: centreId.parse("ce".repeat(16)),
} as const;
const reload = vi.fn<() => void>();
/** As another page would say it: no page hears itself. */
const fromAnother = new BroadcastChannel("scelle-begin-anew");

beforeEach(() => {
  vi.stubGlobal("location", { hash: "", reload });
  reload.mockClear();
});

const open = async () => {
  const database = await openDatabase();
  return { database, lastWords: createLastWords(database.name, shelf) };
};
/** How many wait for the disk. */
const waiting = async () => (await navigator.locks.query()).pending?.length;

test("[AC22] what another page is about to write is on the disk before it is wiped, and goes", async () => {
  const leaving = await openUntilWiped(open);
  const other = await openUntilWiped(open);
  const wiped = wipeAndBeginAnew(leaving.database, new Set(), shelf);
  await vi.waitFor(async () => expect(await waiting()).toBe(1));
  await keepSession(other.database, known);
  // The other page hears of it in its own time.
  fromAnother.postMessage(null);
  await wiped;
  expect(await knownSessions(await openDatabase())).toEqual([]);
});

test("[AC22] a page that opens while the disk is wiped begins with what is left", async () => {
  const leaving = await openUntilWiped(open);
  await keepSession(leaving.database, known);
  const wiped = wipeAndBeginAnew(leaving.database, new Set(), shelf);
  const { database } = await openUntilWiped(open);
  expect(await knownSessions(database)).toEqual([]);
  await wiped;
  await wipeAndBeginAnew(database, new Set(), shelf);
});

test("[AC22] a page that could not be opened keeps nobody from going", async () => {
  const leaving = await openUntilWiped(open);
  const broken = openUntilWiped(() => Promise.reject(new Error("no disk")));
  await expect(broken).rejects.toThrow("no disk");
  await wipeAndBeginAnew(leaving.database, new Set(), shelf);
  expect(reload).toHaveBeenCalledOnce();
});

test("[AC22] nothing that was still on its way is found beside the disk", async () => {
  const gone = createLastWords("scelle", shelf);
  gone.underWay({ key: ["roster", "incremental", "1"], data: Uint8Array.of(1) });
  gone.pageGoes();
  const leaving = await openUntilWiped(open);
  leaving.lastWords.underWay({ key: ["roster", "incremental", "2"], data: Uint8Array.of(2) });
  expect(shelf.length).toBe(1);
  await wipeAndBeginAnew(leaving.database, new Set(), shelf);
  leaving.lastWords.pageGoes();
  expect(shelf.length).toBe(0);
});
