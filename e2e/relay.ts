// A relay of one's own for each story: its own process, folder and port, stopped by its process id.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgeLastReceipt } from "./forger.ts";

// Its processes are many and short: what Node makes of the same files is kept from one to the next.
const COMPILED = join(process.cwd(), "e2e/.results/compiled");
const PASSWORD = "grand-cahier-bleu-2026";

export type StoryRelay = {
  /** Where it listens, the same after a restart. */
  port: () => number;
  start: () => Promise<void>;
  /** With SIGKILL: nothing is put in order, nobody is told. */
  kill: () => Promise<void>;
  /** In good order and for good: what it stored is gone. */
  stop: () => Promise<void>;
  /** It is restarted, and so much later by its clock. */
  letsTimePass: (ms: number) => Promise<void>;
  /** Whoever runs it is dishonest: the last session that was sealed has another receipt from now on. */
  liesAboutTheSeal: () => Promise<void>;
  /** An account of the centre, with the password of all accounts in the stories. */
  addMember: (email: string, name: string) => Promise<{ email: string; password: string }>;
  /** Somebody of the centre belongs to this one, too. */
  worksAlsoAt: (email: string, centre: string) => Promise<void>;
  /** What kind of place the centre is from now on, as options of the relay's command. */
  centreIs: (...options: readonly string[]) => Promise<void>;
  /** As after a lost password: the same one again, but whoever was signed in is no more. */
  signsOutEverywhere: (email: string) => Promise<void>;
  /** Speaks for the test platform. */
  platformKey: () => Promise<string>;
};

const CENTRE = "Collège Louise-Michel";

/** `isDemo`: with the pages on which a person plays a candidate. */
export async function startRelay({ isDemo = false } = {}): Promise<StoryRelay> {
  const data = mkdtempSync(join(tmpdir(), "scelle-relay-"));
  let running: ChildProcess | null = null;
  let port = 0;
  let aheadMs = 0;

  const env = () => ({
    ...process.env,
    NODE_COMPILE_CACHE: COMPILED,
    SCELLE_DATA: data,
    SCELLE_PORT: String(port),
    SCELLE_HOST: "127.0.0.1",
    SCELLE_DEMO: isDemo ? "1" : "0",
    ...(aheadMs > 0 && { NODE_OPTIONS: `--import=${clockAhead(aheadMs)}` }),
  });

  async function command(args: readonly string[], input = ""): Promise<string> {
    const child = spawn("node", ["sync-server/main.ts", ...args], { env: env() });
    child.stdin.end(input);
    const [said, complaint, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    if (status !== 0) throw new Error(`relay ${args.join(" ")}: ${said}${complaint}`);
    return said;
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

  await command(["centre", "add", "--name", CENTRE]);
  await start();
  return {
    port: () => port,
    start,
    kill: () => end("SIGKILL"),
    async stop() {
      await end("SIGTERM");
      rmSync(data, { recursive: true, force: true });
    },
    async letsTimePass(ms) {
      await end("SIGTERM");
      aheadMs += ms;
      await start();
    },
    async liesAboutTheSeal() {
      await end("SIGTERM");
      forgeLastReceipt(join(data, "relay.sqlite"));
      await start();
    },
    async addMember(email, name) {
      const account = ["account", "add", "--email", email, "--centre", CENTRE, "--role", "admin"];
      await command([...account, "--name", name, "--password-stdin"], `${PASSWORD}\n`);
      return { email, password: PASSWORD };
    },
    async worksAlsoAt(email, centre) {
      await command(["centre", "add", "--name", centre]);
      await command(["account", "add", "--email", email, "--centre", centre]);
    },
    async centreIs(...options) {
      await command(["centre", "set", "--centre", CENTRE, ...options]);
    },
    async signsOutEverywhere(email) {
      const args = ["account", "password", "--email", email, "--password-stdin"];
      await command(args, `${PASSWORD}\n`);
    },
    async platformKey() {
      const said = await command(["key", "add", "--centre", CENTRE, "--label", "Plateforme"]);
      const key = /[\w-]{40,}/.exec(said)?.[0];
      if (!key) throw new Error(`no key in: ${said}`);
      return key;
    },
  };
}

/** What a program runs first whose clock is ahead. */
function clockAhead(ms: number): string {
  const code = `const { now } = Date; Date.now = () => now() + ${ms};`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function portOf(entry: unknown): number | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { msg, port } = { msg: null, port: null, ...entry };
  return msg === "listening" && typeof port === "number" ? port : null;
}
