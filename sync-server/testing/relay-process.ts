// The relay as it runs at a school: a process of its own, on a port and a folder of its own.
import { spawn, type ChildProcess } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import * as z from "zod";
import { openDatabase } from "../store/database.ts";

// These processes are many and short: what Node makes of the same files is kept from one to the next.
const COMPILED = join(process.cwd(), "node_modules/.cache/relay");
const listeningLine = z.object({ msg: z.literal("listening"), port: z.int() });

export type RelayProcess = {
  /** Another one after each start: meanwhile somebody else may have got the one before. */
  readonly port: number;
  /** The relay's own database, through a connection of the test's: another one after each kill. */
  readonly database: DatabaseSync;
  /** Everything that it has written, of this start and those before. */
  lines: readonly string[];
  /** As an administrator stops it; the exit code. */
  stop(): Promise<number | null>;
  /** With SIGKILL: nobody is told, and whoever opens the database next has to bring it in order. */
  kill(): Promise<void>;
  /** Once more, on the same folder. */
  startAgain(): Promise<void>;
  /** Resolves when it listens, which may be after its next start. */
  isUp(): Promise<void>;
};

/** A relay that listens; it ends with the test. */
export async function relayProcess(): Promise<RelayProcess> {
  const relay = await openRelayProcess();
  onTestFinished(() => relay.end());
  return relay;
}

/** A relay that listens until it is ended. */
export async function openRelayProcess(): Promise<RelayProcess & { end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const path = join(folder, "relay.sqlite");
  let database = openDatabase(path);
  const lines: string[] = [];
  let running = await started(folder, lines);
  const starts = new EventEmitter();
  let isUp: Promise<unknown> = Promise.resolve();

  async function ended(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = running;
    isUp = once(starts, "up");
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
    return child.exitCode;
  }

  return {
    get port() {
      return running.port;
    },
    get database() {
      return database;
    },
    lines,
    stop: () => ended("SIGTERM"),
    kill: async () => {
      // As long as somebody has it open, SQLite has nothing to bring in order.
      database.close();
      await ended("SIGKILL");
      database = openDatabase(path);
    },
    end: async () => {
      await ended("SIGKILL");
      database.close();
      rmSync(folder, { recursive: true });
    },
    startAgain: async () => {
      running = await started(folder, lines);
      starts.emit("up");
    },
    isUp: async () => {
      await isUp;
    },
  };
}

async function started(
  folder: string,
  lines: string[],
): Promise<{ child: ChildProcess; port: number }> {
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: COMPILED,
    SCELLE_DATA: folder,
    SCELLE_PORT: "0",
  };
  const child = spawn(process.execPath, ["sync-server/main.ts"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  createInterface(child.stderr).on("line", (line) => lines.push(line));
  const listening = new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      const { data } = listeningLine.safeParse(JSON.parse(line));
      if (data) resolve(data.port);
    });
    child.once("close", () => reject(new Error(`the relay has ended: ${lines.join("\n")}`)));
  });
  return { child, port: await listening };
}
