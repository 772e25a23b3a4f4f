// What `npm run relay` does when no command is named.
import "@automerge/automerge";
import { readConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { startRelay } from "./relay.ts";
import { watchForSurprises } from "./surprises.ts";

/** A relay that cannot stop in good order by then stops anyhow: nothing that was promised is only in memory. */
const LAST_MOMENT_MS = 10_000;

export async function serveUntilStopped(): Promise<void> {
  const log = createLog();
  const relay = await startRelay(readConfig(), log);

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
  // Whoever reads this may stop it at once, and then in good order.
  log.info("listening", relay.address);
}
