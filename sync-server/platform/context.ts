import type { CentreId, SessionId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import type { Log } from "../log.ts";
import type { Replica } from "../replica/replica.ts";
import type { RouteEnv } from "../routes/context.ts";
import type { Store } from "../store/store.ts";

/** What the test platform's side of the relay needs. */
export type PlatformContext = {
  database: DatabaseSync;
  store: Store;
  replica: Replica;
  /** The relay's clock, ms. */
  now: () => Timestamp;
  log: Log;
  /** To be told after each commit to this log: it tells the devices. */
  committed: (session: SessionId) => Promise<void>;
};

/** A request of the platform, for the one centre whose key it has. */
export type PlatformEnv = RouteEnv & { Variables: { centre: CentreId } };
