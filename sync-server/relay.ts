// Puts the relay together: database → store → replica → desk → sockets and routes.
import { getRequestListener } from "@hono/node-server";
import type { SessionId } from "#core/ids.ts";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { DatabaseSync } from "node:sqlite";
import { createAccounts } from "./accounts/accounts.ts";
import { centresCalled } from "./accounts/centres.ts";
import { addendumRoutes } from "./addenda/routes.ts";
import { createApp, routesOf } from "./app.ts";
import type { Config } from "./config.ts";
import { createReadings } from "./finalisation/readings.ts";
import type { Log } from "./log.ts";
import { demoRoutes } from "./platform/demo/routes.ts";
import { platformRoutes } from "./platform/routes.ts";
import { registerRoutes } from "./registers/routes.ts";
import { createReplica } from "./replica/replica.ts";
import { resultsRoutes } from "./results/routes.ts";
import { relayRoute } from "./routes/relay.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { openSigningKey } from "./signing-key.ts";
import { createAfterwards } from "./socket/afterwards.ts";
import { createBudget } from "./socket/budget.ts";
import { createDesk } from "./socket/desk.ts";
import { leftBehind } from "./socket/left-behind.ts";
import { LIMITS, type Limits } from "./socket/limits.ts";
import { createRooms } from "./socket/rooms.ts";
import { serveSockets } from "./socket/server.ts";
import { summarise } from "./socket/summaries.ts";
import { createVisits } from "./socket/visits.ts";
import { openDatabase } from "./store/database.ts";
import { createSqliteStore } from "./store/sqlite.ts";

export type Relay = {
  /** Where it listens; the port is the one that was free when 0 was asked for. */
  address: { host: string; port: number };
  /** Everything that it answers over HTTP, as `GET /centres/:centre/team`. */
  routes: readonly string[];
  /** Finishes what was begun, hangs up, and closes the database last. */
  stop(): Promise<void>;
};

/** Many returning at once fill the queue of connections, not the processor: 511 would cost 2 s. */
const BACKLOG = 4096;

export async function startRelay(config: Config, log: Log, limits = LIMITS): Promise<Relay> {
  const database = openDatabase(config.databasePath);
  try {
    return await serve({ config, log, limits, database });
  } catch (error) {
    database.close();
    throw error;
  }
}

type Given = { config: Config; log: Log; limits: Limits; database: DatabaseSync };

async function serve({ config, log, limits, database }: Given): Promise<Relay> {
  const store = createSqliteStore({ database, now, signer: openSigningKey(database, now()) });
  const replica = createReplica(store);
  const visits = createVisits({ database, now, log });
  const rooms = createRooms(store, visits);
  const accounts = createAccounts({ database, now });

  /** What the items of a log mean, as facts and as a line in the centre's list. */
  const afterwards = createAfterwards(
    async (id) => {
      const reading = await replica.follow(id);
      await rooms.spread(id);
      const centre = await summarise(store, id, reading);
      if (centre) await rooms.spread(centre);
    },
    { log, ...limits.afterwards },
  );

  async function committed(id: SessionId): Promise<void> {
    afterwards.due(id);
    await rooms.spread(id).catch((error: unknown) => log.error("news not spread", error));
  }

  const readings = createReadings(replica);
  const isCentre = (id: string) => centresCalled(database, id).length > 0;
  const desk = createDesk({
    store,
    rooms,
    visits,
    readings,
    now,
    committed,
    isCentre,
    limits,
    log,
  });
  const app = createApp({ accounts, database, config, log });
  app.route("/", relayRoute(database));
  app.route("/", registerRoutes({ accounts, database, store, spread: (id) => rooms.spread(id) }));
  app.route("/", sessionRoutes({ accounts, database, store, committed, visits, rooms }));
  app.route("/", resultsRoutes({ accounts, database, store }));
  app.route("/", addendumRoutes({ accounts, database, store, committed }));
  const platform = { database, store, replica, now, log, committed };
  app.route("/", platformRoutes(platform));
  app.route("/", demoRoutes(platform, config));

  const server = createServer(getRequestListener(app.fetch));
  const endSockets = serveSockets(server, {
    accounts,
    desk,
    rooms,
    budget: createBudget(limits.budget),
    limits,
    now,
    log,
    origins: config.origins,
  });
  const address = await listening(server, config);
  server.on("error", (error) => log.error("server failed", error));
  for (const id of leftBehind(database)) afterwards.due(id);
  async function end(): Promise<void> {
    const closed = closedServer(server, limits.goodbyeMs);
    await endSockets();
    desk.stop();
    await closed;
    await afterwards.stop();
    visits.stop();
    // Everything that was handed to the store before is on disk when this is answered.
    await store.commit([]);
    database.close();
  }
  let ending: Promise<void> | null = null;
  return { address, routes: routesOf(app), stop: () => (ending ??= end()) };
}

function now(): number {
  return Date.now();
}

function listening(server: Server, { host, port }: Config): Promise<Relay["address"]> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, backlog: BACKLOG }, () =>
      resolve({ host, port: portOf(server.address()) }),
    );
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address ? address.port : 0;
}

/** Takes nothing new; requests under way have `patienceMs` to be answered. */
async function closedServer(server: Server, patienceMs: number): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(impatience);
}
