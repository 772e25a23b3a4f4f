import type { HttpBindings } from "@hono/node-server";
import type { DatabaseSync } from "node:sqlite";
import type { Accounts } from "../accounts/accounts.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";

/** What the HTTP routes need. */
export type RouteContext = {
  accounts: Accounts;
  database: DatabaseSync;
  config: Pick<Config, "behindProxy" | "origins">;
  log: Log;
};

export type RouteEnv = { Bindings: HttpBindings };
