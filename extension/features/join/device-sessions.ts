// The sessions that this device holds, for a member to choose from: also without a connection.
import * as z from "zod";
import { factsView, firstStart } from "#core/facts/queries.ts";
import { sessionId, type SessionId } from "#core/ids.ts";
import { parseFact } from "#core/log/log.ts";
import { sessionDetails } from "#core/session/queries.ts";
import type { Timestamp } from "#core/time.ts";
import { answerOf } from "../../documents/database.ts";
import type { Documents } from "../../documents/documents.ts";
import { openDocument } from "../../documents/open-document.ts";
import { facts, read, readAll, replicas } from "../../documents/tables.ts";

export type DeviceSession = {
  id: SessionId;
  site: string;
  room: string;
  date: string;
  time: string;
  /** null while the relay has not heard of it. */
  number: number | null;
  firstStart: Timestamp | null;
};

/** Those of one day, `YYYY-MM-DD`, in the order of their hours. */
export async function deviceSessions(documents: Documents, date: string): Promise<DeviceSession[]> {
  const all = await Promise.all((await knownIds(documents)).map((id) => summary(documents, id)));
  return all
    .filter((session) => session.date === date)
    .toSorted((one, other) => (one.time < other.time ? -1 : 1));
}

async function knownIds({ database }: Documents): Promise<SessionId[]> {
  const keys = await answerOf(
    database.transaction("sessions").objectStore("sessions").getAllKeys(),
  );
  return z.array(sessionId).parse(keys);
}

async function summary(documents: Documents, id: SessionId): Promise<DeviceSession> {
  const { database } = documents;
  const replica = await read(database, replicas, [id, "session"]);
  const place = { generation: 0, replica: 0, ...replica, session: id, kind: "session" as const };
  const { site, room, date, time } = sessionDetails((await openDocument(documents, place)).doc());
  const items = await readAll(database, facts, id);
  const view = factsView(items.flatMap(([, , bytes]) => parseFact(bytes) ?? []));
  const number = view.codes?.number ?? null;
  return { id, site, room, date, time, number, firstStart: firstStart(view) };
}

/** Today on the calendar of this device, `YYYY-MM-DD`. */
export function todayHere(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
