// `npm run relay` serves; with words behind it, it does one thing to the database and ends.
import "@automerge/automerge";
import { runCommand } from "./commands/run-command.ts";
import { readConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { startRelay } from "./relay.ts";
import { openDatabase } from "./store/database.ts";
import { watchForSurprises } from "./surprises.ts";

/** A relay that cannot stop in good order by then stops anyhow: nothing that was promised is only in memory. */
const LAST_MOMENT_MS = 10_000;

const words = process.argv.slice(2);

try {
  await (words.length > 0 ? obey() : serveUntilStopped());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function obey(): Promise<void> {
  const database = openDatabase(readConfig().databasePath);
  const { stdin, stdout } = process;
  process.exitCode = await runCommand(words, { database, stdin, stdout });
  database.close();
}

async function serveUntilStopped(): Promise<void> {
  const log = createLog();
  const relay = await startRelay(readConfig(), log);
  log.info("listening", relay.address);

  function stop(exitCode: number): void {
    process.exitCode = exitCode;
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
    relay.stop().then(
      () => log.info("stopped"),
      (error: unknown) => {
        log.error("not stopped", error);
        process.exit(1);
      },
    );
  }

  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(0));
  watchForSurprises(process, log, () => stop(1));
}
