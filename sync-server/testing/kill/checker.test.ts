// That the checker finds what it is for: an honest history, and then the same with one thing wrong.
import { personId } from "#core/ids.ts";
import { append } from "#core/log/append.ts";
import { emptyLog, type Entry } from "#core/log/log.ts";
import type { Decision, LogRequest } from "#core/log/requests.ts";
import { expect, test } from "vitest";
import { openSigningKey } from "../../signing-key.ts";
import { openDatabase } from "../../store/database.ts";
import { createSqliteStore } from "../../store/sqlite.ts";
import { pureStore } from "../../store/testing/pure-store.ts";
import { created, MORNING, writtenByLuc } from "../../store/testing/requests.ts";
import { sealed } from "../../store/testing/store-under-test.ts";
import { MONDAY_8_AM } from "../cast.ts";
import { flawsIn, type StoredLog } from "./checker.ts";
import { recorder, type Recorder } from "./history.ts";
import { damageIn, storedLogs } from "./stored.ts";

const PUBLIC_KEY = "00".repeat(32);
const NOBODY = personId.parse("00".repeat(16));

/**
 * A relay whose disk is written to with every third request, as one that commits in groups; the switch is
 * the mistake that it must not make.
 */
function groupingRelay({
  acknowledges,
}: {
  acknowledges: "after the commit" | "before the commit";
}) {
  const history = recorder();
  const { ask } = pureStore(MORNING);
  const disk: Entry[] = [];
  let group: { request: LogRequest; entry: Entry }[] = [];

  function acknowledge(all: typeof group): void {
    for (const { request, entry } of all) {
      if (request.kind !== "change") continue;
      const { bytes } = request;
      history.heard([{ session: MORNING, hash: entry.hash, seq: entry.seq, bytes }]);
    }
  }

  function commit(): void {
    disk.push(...group.map(({ entry }) => entry));
    if (acknowledges === "after the commit") acknowledge(group);
    group = [];
  }

  function receive(request: LogRequest): void {
    const entry = entryOf(ask(request));
    group.push({ request, entry });
    if (acknowledges === "before the commit") acknowledge([{ request, entry }]);
    if (group.length === 3) commit();
  }
  return { history, disk, receive };
}

function entryOf(decision: Decision): Entry {
  if (!decision.ok || !("entry" in decision)) throw new Error("not taken");
  return decision.entry;
}

/** As a disk has it that holds these items and no more. */
function storedAs(items: readonly Entry[], change: Partial<StoredLog> = {}): StoredLog {
  const log = emptyLog(MORNING);
  for (const item of items) append(log, item);
  return { session: MORNING, items, noted: log.tip, receipt: null, ...change };
}

function flaws(history: Recorder, ...stored: StoredLog[]): string[] {
  return flawsIn(history, stored, PUBLIC_KEY);
}

test.each([
  ["after the commit", []],
  ["before the commit", [expect.stringContaining("was acknowledged as item 7, and is not it")]],
] as const)("[SO10] a kill takes away what was acknowledged %s: %j", (acknowledges, found) => {
  const { history, disk, receive } = groupingRelay({ acknowledges });
  for (const request of [created(), ...writtenByLuc(6)]) receive(request);
  expect(disk).toHaveLength(6);
  expect(flaws(history, storedAs(disk))).toEqual(found);
});

/** Five changes of Luc's, all acknowledged, and all there. */
function honestMorning() {
  const { history, disk, receive } = groupingRelay({ acknowledges: "after the commit" });
  for (const request of [created(), ...writtenByLuc(5)]) receive(request);
  return { history, items: disk };
}

test("[SO10] a session that is not kept at all is missed", () => {
  expect(flaws(honestMorning().history)).toEqual([`${MORNING}: of this session nothing is kept`]);
});

test("[SO10] [LO1] a gap, an altered item, a second one and a chain that was not noted are found", () => {
  const { items } = honestMorning();
  const nothing = recorder();
  const log = storedAs(items);
  const at = (index: number, change: Partial<Entry>) =>
    items.map((item, place) => (place === index ? { ...item, ...change } : item));
  const broken = (those: Entry[]) => flaws(nothing, { ...log, items: those }).join("\n");
  expect(flaws(nothing, log)).toEqual([]);
  expect(broken(items.toSpliced(2, 1))).toContain("item 4 stands in place 3");
  expect(broken(at(2, { bytes: new Uint8Array(40) }))).toContain("change 3 is another one");
  expect(broken(at(0, { bytes: new Uint8Array(40) }))).toContain("fact 1 is another one");
  expect(broken(at(3, { ...items[2], seq: 4 }))).toContain(
    "change 4 stands here for the second time",
  );
  expect(broken(at(2, { by: NOBODY }))).toContain("is not the one that was noted");
});

test("[SO10] [GU8] a change that stands before what it builds on is found", () => {
  const { history } = groupingRelay({ acknowledges: "after the commit" });
  const { items } = honestMorning();
  const [fact, , second] = items;
  if (!fact || !second) throw new Error("nothing was written");
  const log = { ...storedAs([fact]), items: [fact, { ...second, seq: 2 }] };
  expect(flaws(history, log).join()).toContain("change 2 builds on what does not stand before it");
});

/** A session that a relay has sealed, and Nadia, who was given the receipt. */
async function sealedSession() {
  const database = openDatabase(":memory:");
  const signer = openSigningKey(database, MONDAY_8_AM);
  const store = createSqliteStore({ database, now: () => MONDAY_8_AM, signer });
  const history = recorder();
  history.given({ session: MORNING, receipt: await sealed(store, MORNING) });
  const [log] = storedLogs(database, [MORNING]);
  if (!log?.receipt) throw new Error("nothing was sealed");
  const found = (stored: Partial<StoredLog>) =>
    flawsIn(history, [{ ...log, ...stored }], signer().publicKey).join("\n");
  return { history, log, receipt: log.receipt, found, damage: () => damageIn(database) };
}

test("[SR3] an honest seal has no flaw, another or a lost receipt is found", async () => {
  const { receipt, found, damage } = await sealedSession();
  const other = { ...receipt, receipt: receipt.receipt.replace('"missing":[]', '"missing": []') };
  expect(found({})).toBe("");
  expect(damage()).toEqual([]);
  expect(found({ receipt: null })).toContain("a receipt was given and is not there");
  expect(found({ receipt: other })).toContain("given another receipt than the one that is kept");
  expect(found({ receipt: other })).toContain("not this relay's about this log");
});

test("[SR6] a change behind the seal is found, and that it was acknowledged", async () => {
  const { history, log, found } = await sealedSession();
  const change = log.items.find(({ kind }) => kind === "report");
  if (!change) throw new Error("nothing was written");
  const late = { ...change, seq: log.items.length + 1 };
  history.heard([{ session: MORNING, ...late }]);
  const flaw = found({ items: [...log.items, late] });
  expect(flaw).toContain(`change ${late.seq} stands behind the seal`);
  expect(flaw).toContain("was acknowledged after the seal");
});
