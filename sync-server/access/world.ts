// The relay on a copy of the template, and what somebody of a role shows it.
import { deviceId } from "#core/ids.ts";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { createLog } from "../log.ts";
import { startRelay } from "../relay.ts";
import { LIMITS } from "../socket/limits.ts";
import { openDatabase } from "../store/database.ts";
import { bearer } from "../testing/cast.ts";
import type { Role } from "./table.ts";
import type { Stage } from "./stages.ts";
import { everybody, type Card, type Template } from "./template.ts";

export type World = Template & {
  port: number;
  database: DatabaseSync;
  routes: readonly string[];
  /** Everything that was answered over HTTP, in this world and its neighbours. */
  given: string[];
  end(): Promise<void>;
};

/** Nobody is waited for in vain, and nothing happens by itself: what is found is what was asked for. */
const limits = {
  ...LIMITS,
  drainMs: 600_000,
  afterwards: { soonMs: 600_000, paceMs: 600_000 },
};
const ADDRESS = { host: "127.0.0.1", port: 0, origins: [], demo: true, behindProxy: false };

/** Gives a new world each time it is asked, all in one folder; ended with `forget`. */
export async function worlds() {
  const lines: string[] = [];
  const given: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const first = join(folder, "template.sqlite");
  const made = await served(first, lines);
  const template = await everybody(made);
  await made.end();
  let copies = 0;
  return {
    fresh: async (): Promise<World> => {
      copies += 1;
      const path = join(folder, `${copies}.sqlite`);
      copyFileSync(first, path);
      return { ...template, given, ...(await served(path, lines)) };
    },
    folder,
    /** All that their relays have logged: `info` and `error` are all there is. */
    lines,
    forget: () => rmSync(folder, { recursive: true }),
  };
}

async function served(databasePath: string, lines: string[]) {
  const log = createLog({ write: (line) => lines.push(line) });
  const relay = await startRelay({ ...ADDRESS, databasePath }, log, limits);
  const database = openDatabase(databasePath);
  const { address, routes } = relay;
  return {
    port: address.port,
    routes,
    database,
    end: async () => {
      await relay.stop();
      database.close();
    },
  };
}

export function cardOf({ cards, sessions }: World, role: Role, stage: Stage): Card {
  if (role === "invigilator") return { pass: sessions[stage].samir };
  return role === "signed-out" ? { pass: sessions[stage].gone } : cards[role];
}

const SOME_DEVICE = deviceId.parse("dd".repeat(16));

/** The platform's key is tried on a device's doors, and a device's token on the platform's. */
export function headersOf(card: Card): Record<string, string> {
  if (!card) return {};
  return "pass" in card ? bearer(card.pass.token, card.pass.device) : bearer(card.key, SOME_DEVICE);
}

/** All that is kept, by table, but for what counts tries and who was here. */
export function keptIn(database: DatabaseSync): Record<string, string> {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => String(name))
    .filter((name) => name !== "throttle" && name !== "visits");
  const kept = (name: string) => JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all());
  return Object.fromEntries(tables.map((name) => [name, kept(name)]));
}
