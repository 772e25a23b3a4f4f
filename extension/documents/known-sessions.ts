// Which sessions this device has opened or made, and as whom: what can be opened without the relay.
import * as z from "zod";
import { centreId, personId, sessionId, type SessionId } from "#core/ids.ts";
import { put, read, readEvery, table, writeAll } from "./tables.ts";

const knownSession = z.object({
  session: sessionId,
  /** Under which this device writes there. */
  me: personId,
  role: z.enum(["member", "invigilator"]),
  /** null for an invigilator, who knows no centre. */
  centre: centreId.nullable(),
});
export type KnownSession = z.infer<typeof knownSession>;

const sessions = table("sessions", knownSession);

export function keepSession(database: IDBDatabase, known: KnownSession): Promise<void> {
  return writeAll(database, [put(sessions, known.session, known)]);
}

/** All of them or, if there is no room, none: until then nobody has heard of these sessions. */
export function keepSessions(database: IDBDatabase, known: readonly KnownSession[]): Promise<void> {
  return writeAll(
    database,
    known.map((each) => put(sessions, each.session, each)),
  );
}

export async function knownSessionOf(
  database: IDBDatabase,
  session: SessionId,
): Promise<KnownSession | null> {
  return (await read(database, sessions, session)) ?? null;
}

export function knownSessions(database: IDBDatabase): Promise<KnownSession[]> {
  return readEvery(database, sessions);
}
