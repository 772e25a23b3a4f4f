import { accountTables } from "./account-tables.ts";
import { addendumTables } from "./addendum-tables.ts";
import { centreTables } from "./centre-tables.ts";
import { invitationEndTables } from "./invitation-end-tables.ts";
import { invitationTables } from "./invitation-tables.ts";
import { keyTables } from "./key-tables.ts";
import { logTables } from "./log-tables.ts";
import { openingTables } from "./opening-tables.ts";
import { registerTables } from "./register-tables.ts";
import { resultsTables } from "./results-tables.ts";
import { teamTables } from "./team-tables.ts";
import { visitTables } from "./visit-tables.ts";

/**
 * Every step the database has gone through, in order; `user_version` counts those done.
 * Append only: a step that has shipped is never edited, moved or taken out.
 */
export const migrations: readonly string[] = [
  accountTables,
  logTables,
  registerTables,
  resultsTables,
  teamTables,
  centreTables,
  invitationTables,
  invitationEndTables,
  openingTables,
  visitTables,
  addendumTables,
  keyTables,
];
