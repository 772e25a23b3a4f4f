// The tables on their way into a list that wait on this device, of whatever session. [TB11]
import { sessionId, type SessionId } from "#core/ids.ts";
import { answerOf } from "./database.ts";
import { forgetTable } from "./wipe.ts";

/** The sessions in which one waits. */
export async function waitingTables(database: IDBDatabase): Promise<ReadonlySet<SessionId>> {
  const keys = await answerOf(database.transaction("tables").objectStore("tables").getAllKeys());
  return new Set(keys.flatMap((key) => sessionId.safeParse(firstOf(key)).data ?? []));
}

/** Nobody comes back to a table once nobody may be added any more. */
export async function forgetTablesOf(
  database: IDBDatabase,
  over: ReadonlySet<SessionId>,
): Promise<void> {
  const waiting = [...(await waitingTables(database))].filter((session) => over.has(session));
  await Promise.all(waiting.map((session) => forgetTable(database, session)));
}

function firstOf(key: IDBValidKey): unknown {
  return Array.isArray(key) ? key[0] : key;
}
