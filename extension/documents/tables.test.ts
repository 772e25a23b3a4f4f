import { expect, test } from "vitest";
import * as z from "zod";
import { THE_RELAY } from "#core/facts/schema.ts";
import { changeHash, logHash } from "#core/ids.ts";
import {
  cursors,
  facts,
  put,
  read,
  readAll,
  receipts,
  removeIf,
  replicas,
  table,
  writeAll,
  type Write,
} from "./tables.ts";
import { MONDAY, openPage, TUESDAY } from "./testing/pages.ts";

const PLACE = {
  cursor: { seq: 3, hash: logHash.parse("ab".repeat(32)) },
  heads: { session: [changeHash.parse("cd".repeat(32))], roster: [], report: [] },
  sealSeen: null,
};
const SEAL = { receipt: '{"version":1}', signature: new Uint8Array(64).fill(7) };

function factAt(seq: number) {
  const bytes = new TextEncoder().encode(`{"kind":"published","at":${seq}}`);
  return [seq, "fact", bytes, THE_RELAY] satisfies [number, "fact", Uint8Array, typeof THE_RELAY];
}

test("[DE12] facts, place and seal come back as they were written", async () => {
  const { database } = await openPage("tables");
  await writeAll(database, [
    put(facts, [MONDAY, 2], factAt(2)),
    put(cursors, MONDAY, PLACE),
    put(receipts, MONDAY, SEAL),
  ]);
  expect(await readAll(database, facts, MONDAY)).toEqual([factAt(2)]);
  expect(await read(database, cursors, MONDAY)).toEqual(PLACE);
  expect(await read(database, receipts, MONDAY)).toEqual(SEAL);
});

test("[DE12] facts come in the order of the log, those of one session only", async () => {
  const { database } = await openPage("order-of-facts");
  const seqs = [10, 2, 9, 100];
  await writeAll(database, [
    ...seqs.map((seq) => put(facts, [MONDAY, seq], factAt(seq))),
    put(facts, [TUESDAY, 3], factAt(3)),
  ]);
  const stored = await readAll(database, facts, MONDAY);
  expect(stored.map(([seq]) => seq)).toEqual([2, 9, 10, 100]);
});

test("[DE12] what is written together is kept together or not at all", async () => {
  const { database } = await openPage("all-or-nothing");
  const noKey: Write = { ...put(facts, [MONDAY, 2], factAt(2)), key: [MONDAY, Number.NaN] };
  const writing = writeAll(database, [put(cursors, MONDAY, PLACE), noKey]);
  await expect(writing).rejects.toThrow("does not meet requirements");
  expect(await read(database, cursors, MONDAY)).toBeUndefined();
});

test("[DE13] what was never written is nothing", async () => {
  const { database } = await openPage("nothing-there");
  expect(await read(database, replicas, [MONDAY, "report"])).toBeUndefined();
});

test("[DE13] what has another shape than expected is refused", async () => {
  const { database } = await openPage("another-shape");
  const older = table("replicas", z.object({ counter: z.string() }));
  await writeAll(database, [put(older, [MONDAY, "report"], { counter: "two" })]);
  await expect(read(database, replicas, [MONDAY, "report"])).rejects.toThrow(z.ZodError);
});

test("[DE12] what cannot be read is not what somebody means to take away, and hinders nothing", async () => {
  const { database } = await openPage("unreadable");
  const older = table("facts", z.object({ counter: z.string() }));
  await writeAll(database, [
    put(older, [MONDAY, 2], { counter: "two" }),
    put(facts, [MONDAY, 3], factAt(3)),
  ]);
  const keys: [string, number][] = [2, 3, 4].map((seq) => [MONDAY, seq]);
  await removeIf(database, facts, { keys, meant: () => true });
  expect(await read(database, older, [MONDAY, 2])).toEqual({ counter: "two" });
  expect(await read(database, facts, [MONDAY, 3])).toBeUndefined();
});
