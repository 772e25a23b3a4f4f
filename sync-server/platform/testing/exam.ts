// A relay on a disk, the collège whose sessions it keeps, and the test platform that speaks to it.
import type { SessionId } from "#core/ids.ts";
import { confirmPresence } from "#core/report/commands.ts";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { createAccounts } from "../../accounts/accounts.ts";
import { addCentre } from "../../accounts/centres.ts";
import { addPlatformKey } from "../../accounts/platform-keys.ts";
import { createApp } from "../../app.ts";
import { createLog } from "../../log.ts";
import { createReplica } from "../../replica/replica.ts";
import { openSigningKey } from "../../signing-key.ts";
import { openDatabase } from "../../store/database.ts";
import { createSqliteStore } from "../../store/sqlite.ts";
import { MONDAY_8_AM, must, posted } from "../../testing/cast.ts";
import type { PlatformContext } from "../context.ts";
import { demoRoutes } from "../demo/routes.ts";
import { platformRoutes } from "../routes.ts";
import { ACCESS_CODE, type Born, sessionIn } from "./room.ts";

type Asking = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** A relay that nobody has used yet, in a folder of its own, and the time it thinks it is. */
export function freshRelay(demo = false) {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const database = openDatabase(join(folder, "relay.sqlite"));
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });
  const clock = { now: MONDAY_8_AM };
  const now = () => clock.now;
  const store = createSqliteStore({ database, now, signer: openSigningKey(database, now()) });
  const announced: SessionId[] = [];
  const log = createLog({ write: () => undefined });
  const committed = async (session: SessionId) => void announced.push(session);
  const context = { database, store, replica: createReplica(store), now, log, committed };
  return { ...context, clock, announced, request: served(context, demo) };
}

function served(context: PlatformContext, demo: boolean): Asking {
  const { database, now, log } = context;
  const config = { origins: [], behindProxy: false, demo };
  const app = createApp({ accounts: createAccounts({ database, now }), database, log, config });
  app.route("/", platformRoutes(context));
  app.route("/", demoRoutes(context, config));
  return (path, init = {}) =>
    app.request(path, init, { incoming: { socket: { remoteAddress: "192.0.2.17" } } });
}

/** A school, and the key with which the platform speaks for it. */
export function schoolIn(database: DatabaseSync, name: string) {
  const now = MONDAY_8_AM;
  const centre = must(addCentre(database, { name, uai: null, now })).id;
  return { centre, key: addPlatformKey(database, { centre, label: "plateforme", now }) };
}

/** The platform with this key. */
export function platformWith(request: Asking, key: string) {
  const headers = { Authorization: `Bearer ${key}` };
  return {
    asks: async (path: string) => answered(await request(path, { headers })),
    tells: async (kind: string, told: object, event: string = randomUUID()) =>
      answered(await request("/platform/facts", posted({ event, kind, ...told }, headers))),
  };
}

async function answered(response: Response): Promise<{ status: number; body: unknown }> {
  return { status: response.status, body: await response.json() };
}

/** The collège, one session of it in which these people are enrolled, and the platform. */
export async function exam(...people: Born[]) {
  return inThe(freshRelay(), people);
}

/** The same with the page on which people play a candidate. */
export async function demonstration(...people: Born[]) {
  return inThe(freshRelay(true), people);
}

async function inThe(relay: ReturnType<typeof freshRelay>, people: readonly Born[]) {
  const { centre, key } = schoolIn(relay.database, "Collège Louise-Michel");
  const room = await sessionIn(relay, centre, people);
  const platform = platformWith(relay.request, key);
  const { sessionNumber, idOf } = room;
  const steps = {
    joins: (person: Born) => platform.tells("joined", { sessionNumber, ...person }),
    starts: (person: Born, accessCode = ACCESS_CODE) =>
      platform.tells("started", { sessionNumber, candidate: idOf(person), accessCode }),
    /** Has joined, was seen by Luc, and has started. */
    isUnderWay: async (person: Born) => {
      await steps.joins(person);
      await room.decides(idOf(person), confirmPresence);
      await steps.starts(person);
    },
    finishes: (person: Born, how = "completed") =>
      platform.tells("finished", { sessionNumber, candidate: idOf(person), how }),
  };
  return { ...relay, ...room, ...platform, ...steps, centre, key };
}
