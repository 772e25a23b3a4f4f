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

const listeningLine = z.object({ msg: z.literal("listening"), port: z.int() });

export type RelayProcess = {
  port: number;
  /** The relay's own database, through a connection of the test's. */
  database: DatabaseSync;
  /** Everything that it has written, of this start and those before. */
  lines: readonly string[];
  /** As an administrator stops it; the exit code. */
  stop(): Promise<number | null>;
  /** As a power cut does. */
  kill(): Promise<void>;
  /** Once more, on the same folder and port. */
  startAgain(): Promise<void>;
  /** Resolves when it listens, which may be after its next start. */
  isUp(): Promise<void>;
};

/** A relay that listens; it ends with the test. */
export async function relayProcess(): Promise<RelayProcess> {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const database = openDatabase(join(folder, "relay.sqlite"));
  const lines: string[] = [];
  let running = await started(folder, 0, lines);
  const { port } = running;
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

  onTestFinished(async () => {
    await ended("SIGKILL");
    database.close();
    rmSync(folder, { recursive: true });
  });
  return {
    port,
    database,
    lines,
    stop: () => ended("SIGTERM"),
    kill: async () => {
      await ended("SIGKILL");
    },
    startAgain: async () => {
      running = await started(folder, port, lines);
      starts.emit("up");
    },
    isUp: async () => {
      await isUp;
    },
  };
}

async function started(
  folder: string,
  port: number,
  lines: string[],
): Promise<{ child: ChildProcess; port: number }> {
  const env = { ...process.env, SCELLE_DATA: folder, SCELLE_PORT: String(port) };
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
    child.once("exit", () => reject(new Error(`the relay has ended: ${lines.join("\n")}`)));
  });
  return { child, port: await listening };
}
