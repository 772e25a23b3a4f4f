// A relay of one's own for each story: its own process, folder and port, stopped by its process id.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PASSWORD = "grand-cahier-bleu-2026";

export type StoryRelay = {
  /** Where it listens, the same after a restart. */
  port: () => number;
  start: () => Promise<void>;
  /** As a power cut would: nothing is flushed, nobody is told. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
  /** An account of the centre, with the password of all accounts in the stories. */
  addMember: (email: string, name: string) => { email: string; password: string };
  /** Speaks for the test platform. */
  platformKey: () => string;
};

const CENTRE = "Collège Louise-Michel";

/** `isDemo`: with the pages on which a person plays a candidate. */
export async function startRelay({ isDemo = false } = {}): Promise<StoryRelay> {
  const data = mkdtempSync(join(tmpdir(), "scelle-relay-"));
  let running: ChildProcess | null = null;
  let port = 0;

  const env = () => ({
    ...process.env,
    SCELLE_DATA: data,
    SCELLE_PORT: String(port),
    SCELLE_HOST: "127.0.0.1",
    SCELLE_DEMO: isDemo ? "1" : "0",
  });

  function command(args: readonly string[], input = ""): string {
    const { status, stdout, stderr } = spawnSync("node", ["sync-server/main.ts", ...args], {
      env: env(),
      input,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`relay ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  }

  async function start(): Promise<void> {
    const child = spawn("node", ["sync-server/main.ts"], {
      env: env(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    running = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const entry: unknown = JSON.parse(line);
      const listening = portOf(entry);
      if (listening === null) continue;
      port = listening;
      child.stdout.resume();
      return;
    }
    throw new Error("the relay ended before it listened");
  }

  function end(signal: NodeJS.Signals): Promise<void> {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  }

  command(["centre", "add", "--name", CENTRE]);
  await start();
  return {
    port: () => port,
    start,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    addMember(email, name) {
      const account = ["account", "add", "--email", email, "--centre", CENTRE, "--role", "admin"];
      command([...account, "--name", name, "--password-stdin"], `${PASSWORD}\n`);
      return { email, password: PASSWORD };
    },
    platformKey() {
      const said = command(["key", "add", "--centre", CENTRE, "--label", "Plateforme"]);
      const key = /[\w-]{40,}/.exec(said)?.[0];
      if (!key) throw new Error(`no key in: ${said}`);
      return key;
    },
  };
}

function portOf(entry: unknown): number | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { msg, port } = { msg: null, port: null, ...entry };
  return msg === "listening" && typeof port === "number" ? port : null;
}
