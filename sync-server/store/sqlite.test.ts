import { ed25519 } from "@noble/curves/ed25519.js";
import { signedReceipt } from "#core/wire/frames.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test, vi } from "vitest";
import * as z from "zod";
import { MONDAY_8_AM } from "../testing/cast.ts";
import { openDatabase } from "./database.ts";
import { row, rows } from "./rows.ts";
import { createSqliteStore } from "./sqlite.ts";
import { storeContract } from "./store.contract.ts";
import { AFTERNOON, created, MORNING, writtenByLuc } from "./testing/requests.ts";
import type { StoreUnderTest } from "./testing/store-under-test.ts";

const SECRET = new Uint8Array(32).fill(7);
const signer = () => ({
  key: "relay-1",
  sign: (message: Uint8Array) => ed25519.sign(message, SECRET),
});
const codes = z.object({ number: z.int(), password: z.string(), state: z.string() });
const sealed = z.object({ content: z.string(), people: z.string() });

/** A file in a folder of its own; every process opens it anew. */
function sqliteInFolder(): StoreUnderTest & { path: string } {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const path = join(folder, "relay.sqlite");
  const open: DatabaseSync[] = [];
  const connect = () => {
    const database = openDatabase(path);
    open.push(database);
    return database;
  };
  const behind = connect();
  const executed = vi.spyOn(DatabaseSync.prototype, "exec");
  onTestFinished(() => {
    executed.mockRestore();
    for (const database of open) database.close();
    rmSync(folder, { recursive: true });
  });
  return {
    path,
    open: () => createSqliteStore({ database: connect(), now: () => MONDAY_8_AM, signer }),
    failsAt: (seq) => {
      behind.exec(`CREATE TRIGGER full BEFORE INSERT ON items WHEN NEW.seq = ${seq}
        BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
      return () => behind.exec("DROP TRIGGER full");
    },
    transactions: () => executed.mock.calls.filter(([sql]) => sql === "COMMIT").length,
    codesOf: (session) =>
      row(behind, codes, { sql: "SELECT * FROM session_codes WHERE session = ?", with: [session] }),
    sealedOf: (session) =>
      row(behind, sealed, { sql: "SELECT * FROM sealed WHERE log = ?", with: [session] }),
    receipts: () =>
      rows(behind, signedReceipt, { sql: "SELECT * FROM receipts ORDER BY n", with: [] }),
  };
}

storeContract(sqliteInFolder);

test("[ST3] a failure that has undone the transaction by itself is a failure like others", async () => {
  const { open, path } = sqliteInFolder();
  const store = open();
  const behind = openDatabase(path);
  onTestFinished(() => behind.close());
  behind.exec(
    "CREATE TRIGGER broken BEFORE INSERT ON items BEGIN SELECT RAISE(ROLLBACK, 'broken'); END",
  );
  await expect(store.commit([{ log: MORNING, request: created() }])).rejects.toThrow("broken");
  behind.exec("DROP TRIGGER broken");
  expect(await store.commit([{ log: MORNING, request: created() }])).toMatchObject([{ ok: true }]);
});

test("[ST3] a turn that waits too long for another writer fails, and the next one goes through", async () => {
  const { open, path } = sqliteInFolder();
  await open().commit([{ log: MORNING, request: created() }]);
  const [greedy, hasty] = [new DatabaseSync(path), new DatabaseSync(path, { timeout: 20 })];
  onTestFinished(() => [greedy, hasty].forEach((database) => database.close()));
  const store = createSqliteStore({ database: hasty, now: () => MONDAY_8_AM, signer });
  greedy.exec("BEGIN IMMEDIATE");
  const written = writtenByLuc(1).map((request) => ({ log: MORNING, request }));
  await expect(store.commit(written)).rejects.toThrow("locked");
  greedy.exec("ROLLBACK");
  expect(await store.commit(written)).toMatchObject([{ ok: true, entry: { seq: 2 } }]);
});

test("[ST9] the places of all logs together are in the order in which they were written", async () => {
  const { open, path } = sqliteInFolder();
  const [one, other] = [open(), open()];
  await one.commit([{ log: MORNING, request: created() }]);
  await other.commit([{ log: AFTERNOON, request: created() }]);
  await one.commit(writtenByLuc(2).map((request) => ({ log: MORNING, request })));
  const behind = openDatabase(path);
  onTestFinished(() => behind.close());
  const places = behind.prepare("SELECT place, log, seq FROM items ORDER BY place").all();
  expect(places.map(({ log, seq }) => [log, seq])).toEqual([
    [MORNING, 1],
    [AFTERNOON, 1],
    [MORNING, 2],
    [MORNING, 3],
  ]);
});
