import type { Timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import type { Passwords } from "./passwords.ts";
import type { Pauses, Throttle } from "./throttle.ts";

/** What signing in and entering need of the world. */
export type AccountsContext = {
  database: DatabaseSync;
  /** The relay's clock, ms. */
  now: () => Timestamp;
  passwords: Passwords;
  signInThrottle: Throttle;
  entryThrottle: Throttle;
  linkThrottle: Throttle;
  joinPauses: Pauses;
};
