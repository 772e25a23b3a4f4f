import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { migrations } from "./migrations.ts";

/** How long a writer waits for another process, such as a command beside the running relay. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * The relay's one database, with every migration done; `:memory:` for one that nobody keeps.
 * `synchronous=FULL`: what has been committed survives a power cut, so it may be acknowledged.
 * Refuses a file that a newer relay has written.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(path, {
    timeout: BUSY_TIMEOUT_MS,
    enableForeignKeyConstraints: true,
  });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  migrate(database, migrations);
  return database;
}

/** Does the steps that this database has not seen yet, each in a transaction of its own. */
export function migrate(database: DatabaseSync, steps: readonly string[]): void {
  const known = version(database);
  if (known > steps.length) {
    database.close();
    throw new Error(
      `This database is at version ${known}, newer than this relay, which knows ${steps.length}.`,
    );
  }
  for (const [index, step] of steps.entries()) {
    transaction(database, () => {
      // Asked again under the lock: another process may have done this step meanwhile.
      if (version(database) > index) return;
      database.exec(step);
      database.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

/**
 * Everything that `work` writes, or nothing of it. `work` is synchronous: an `await` inside would let
 * the writes of others into the transaction.
 */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function version(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}
