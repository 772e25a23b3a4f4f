// The relay in the process of the test: the same code on a free port, with limits that a test can reach.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createLog } from "../log.ts";
import { startRelay } from "../relay.ts";
import { LIMITS, type Limits } from "../socket/limits.ts";
import { openDatabase } from "../store/database.ts";

type Given = { limits?: Partial<Limits>; origins?: readonly string[] };

/** Listens, and ends with the test. */
export async function relayHere(given: Given = {}) {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const databasePath = join(folder, "relay.sqlite");
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  const start = ({ limits = {}, origins = [] }: Given, port: number) => {
    const settings = { host: "127.0.0.1", port, demo: false, behindProxy: false };
    return startRelay({ ...settings, databasePath, origins }, log, { ...LIMITS, ...limits });
  };
  let relay = await start(given, 0);
  const { port } = relay.address;
  const database = openDatabase(databasePath);
  onTestFinished(async () => {
    await relay.stop();
    database.close();
    rmSync(folder, { recursive: true });
  });
  return {
    port,
    database,
    lines,
    stop: () => relay.stop(),
    /** Another relay on the same database and port. */
    startAgain: async (next: Given = {}) => {
      await relay.stop();
      relay = await start(next, port);
    },
  };
}
