import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate, openDatabase, transaction } from "./database.ts";
import { migrations } from "./migrations.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "relay-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a database of a newer relay is refused", () => {
  const path = join(folder, "relay.sqlite");
  const newer = new DatabaseSync(path);
  newer.exec("PRAGMA user_version = 900");
  newer.close();
  expect(() => openDatabase(path)).toThrow("at version 900, newer than this relay");
});

test("a failing migration leaves the steps before it and nothing of itself", () => {
  const database = new DatabaseSync(":memory:");
  const steps = ["CREATE TABLE rooms (name TEXT)", "CREATE TABLE sites (name TEXT); NONSENSE"];
  expect(() => migrate(database, steps)).toThrow("syntax error");
  expect(tables(database)).toEqual(["rooms"]);
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
});

test("a database that is opened again keeps what it had and takes the steps it lacks", () => {
  const path = join(folder, "data", "relay.sqlite");
  const before = openDatabase(path);
  before.exec(
    "INSERT INTO centres (id, name, created_at) VALUES ('c1', 'Collège Louise-Michel', 1)",
  );
  before.close();

  const after = openDatabase(path);
  migrate(after, [...migrations, "CREATE TABLE rooms (name TEXT)"]);
  expect(after.prepare("SELECT name FROM centres").all()).toEqual([
    { name: "Collège Louise-Michel" },
  ]);
  expect(tables(after)).toContain("rooms");
  after.close();
});

test("[TE4] a centre that had no administrator gets its first member as one", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, migrations.slice(0, 3));
  database.exec(`
    INSERT INTO centres VALUES ('c1', 'Collège', NULL, 1), ('c2', 'Lycée', NULL, 1);
    INSERT INTO accounts VALUES ('a1', 'a@b.fr', 'A', 'x', 1), ('a2', 'c@d.fr', 'C', 'x', 1);
    INSERT INTO memberships VALUES
      ('p1', 'a1', 'c1', 'MEMBER', 20), ('p2', 'a2', 'c1', 'MEMBER', 10),
      ('p3', 'a1', 'c2', 'MEMBER', 10), ('p4', 'a2', 'c2', 'ADMIN', 20)`);
  migrate(database, migrations);
  expect(database.prepare("SELECT person, role FROM memberships ORDER BY person").all()).toEqual([
    { person: "p1", role: "member" },
    { person: "p2", role: "admin" },
    { person: "p3", role: "member" },
    { person: "p4", role: "admin" },
  ]);
});

test("[CE1] a centre that was there before is a school that manages its pupils", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, migrations.slice(0, 5));
  database.exec("INSERT INTO centres VALUES ('c1', 'Collège', NULL, 1)");
  migrate(database, migrations);
  expect(database.prepare("SELECT type, manages_pupils FROM centres").all()).toEqual([
    { type: "SCO", manages_pupils: 1 },
  ]);
  expect(() => database.exec("UPDATE centres SET type = 'PRO'")).toThrow("CHECK constraint");
});

/** A fact as it stands in a log. */
function logged(database: DatabaseSync, log: string, fact: object): void {
  database
    .prepare(
      "INSERT INTO items (log, seq, kind, bytes, hash, person) VALUES (?, 1, 'fact', ?, '', '')",
    )
    .run(log, Buffer.from(JSON.stringify(fact)));
}

/** A relay of the time when an invitation could be without an end. */
function endlessInvitations(): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  migrate(database, migrations.slice(0, 7));
  database.exec(`
    INSERT INTO session_codes VALUES
      ('s1', 1, 'K7QM22XD', 'c1', 'open', NULL, NULL), ('s2', 2, 'K7QM22XD', 'c1', 'open', NULL, NULL),
      ('s3', 3, 'K7QM22XD', 'c1', 'open', NULL, '12/03'), ('s4', 4, 'K7QM22XD', 'c1', 'deleted', 9, NULL);
    INSERT INTO session_invitations VALUES ('h1', 's1', NULL), ('h2', 's2', NULL), ('h4', 's4', NULL);
    INSERT INTO devices VALUES ('d1', 1, 1);
    INSERT INTO invited_devices VALUES ('h1', 'd1'), ('h4', 'd1')`);
  return database;
}

test("[IN4] a session that was there before has the last day that the centre’s list says", () => {
  const database = endlessInvitations();
  const line = (session: string, date: string) =>
    logged(database, "c1", { kind: "session-summary", session, date });
  for (const day of ["2026-03-11", "2026-03-12", "", "2026-03-1", "2026-02-30", "now"])
    line("s1", day);
  line("s2", "");
  migrate(database, migrations);
  expect(database.prepare("SELECT session, day FROM session_codes ORDER BY session").all()).toEqual(
    [
      { session: "s1", day: "2026-03-12" },
      { session: "s2", day: null },
      { session: "s3", day: null },
      { session: "s4", day: null },
    ],
  );
});

test("[IN4] an invitation that was there before was made when the log says", () => {
  const database = endlessInvitations();
  logged(database, "s1", { kind: "created", at: 10, invitation: "q" });
  logged(database, "s1", { kind: "invitation-changed", at: 20, invitation: "s" });
  logged(database, "s1", { kind: "candidate-joined", at: 30 });
  migrate(database, migrations);
  const made = "SELECT hash, made_at FROM session_invitations ORDER BY hash";
  expect(database.prepare(made).all()).toEqual([
    { hash: "h1", made_at: 20 },
    { hash: "h2", made_at: 0 },
  ]);
  expect(database.prepare("SELECT hash FROM invited_devices").all()).toEqual([{ hash: "h1" }]);
});

test("[SR9] whoever had a session open before visits were noted is known, and since when at least", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, migrations.slice(0, 9));
  database.exec(`
    INSERT INTO session_codes VALUES
      ('s1', 1, 'K7QM22XD', 'c1', 'open', NULL, NULL), ('s2', 2, 'K7QM22XD', 'c1', 'deleted', 9, NULL);
    INSERT INTO devices VALUES ('d1', 1, 900), ('d2', 1, 900);
    INSERT INTO invigilators VALUES
      ('luc', 's1', 'd1', 'Luc', 20), ('samir', 's1', 'd2', 'Samir', 25), ('zoe', 's2', 'd2', 'Zoé', 20)`);
  const item = database.prepare(
    "INSERT INTO items (log, seq, kind, bytes, hash, person, device) VALUES (?, ?, ?, ?, '', ?, ?)",
  );
  const told = (seq: number, at: number) =>
    item.run("s1", seq, "fact", Buffer.from(JSON.stringify({ kind: "closing", at })), "", null);
  const sent = (seq: number, person: string, device: string) =>
    item.run("s1", seq, "report", Buffer.from([0xff]), person, device);
  told(1, 10);
  sent(2, "nadia", "d3");
  sent(3, "luc", "d1");
  told(4, 30);
  sent(5, "luc", "d1");
  told(6, 40);
  item.run("s2", 1, "report", Buffer.from([0xff]), "nadia", "d3");
  migrate(database, migrations);
  expect(database.prepare("SELECT * FROM visits ORDER BY person").all()).toEqual([
    { log: "s1", device: "d1", person: "luc", seen_at: 30, sent_at: null },
    { log: "s1", device: "d3", person: "nadia", seen_at: 10, sent_at: null },
    { log: "s1", device: "d2", person: "samir", seen_at: 25, sent_at: null },
  ]);
});

test("the file is in WAL mode, synced at every commit, with foreign keys", () => {
  const database = openDatabase(join(folder, "relay.sqlite"));
  expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
  expect(database.prepare("PRAGMA foreign_keys").get()).toEqual({ foreign_keys: 1 });
  database.close();
});

test("a transaction that throws leaves nothing behind", () => {
  const database = openDatabase(":memory:");
  const work = () => {
    database.exec(
      "INSERT INTO centres (id, name, created_at) VALUES ('c1', 'Collège Louise-Michel', 1)",
    );
    throw new Error("the lights went out");
  };
  expect(() => transaction(database, work)).toThrow("the lights went out");
  expect(database.prepare("SELECT * FROM centres").all()).toEqual([]);
});

function tables(database: DatabaseSync): unknown[] {
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return names.map(({ name }) => name);
}
