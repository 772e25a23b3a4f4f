// The sessions that this device holds, for a member to choose from: also without a connection.
import { waitsFor } from "#core/centre/opening.ts";
import { factsView, firstStart, type Lifecycle } from "#core/facts/queries.ts";
import type { CentreId, SessionId } from "#core/ids.ts";
import { parseFact } from "#core/log/log.ts";
import { sessionDetails } from "#core/session/queries.ts";
import type { Timestamp } from "#core/time.ts";
import type { Documents } from "../../documents/documents.ts";
import { knownSessions, type KnownSession } from "../../documents/known-sessions.ts";
import { openDocument } from "../../documents/open-document.ts";
import { facts, read, readAll, replicas } from "../../documents/tables.ts";
import type { MemberAccount } from "../account/member.ts";
import { hasBegun } from "../opening/begun.ts";

export type DeviceSession = {
  id: SessionId;
  /** null for one that somebody has entered with its codes. */
  centre: CentreId | null;
  site: string;
  room: string;
  date: string;
  time: string;
  /** null while the relay has not heard of it. */
  number: number | null;
  firstStart: Timestamp | null;
  lifecycle: Lifecycle;
};

/** Those of one day, `YYYY-MM-DD`, in the order of their hours. */
export async function deviceSessions(documents: Documents, date: string): Promise<DeviceSession[]> {
  const known = await knownSessions(documents.database);
  const all = await Promise.all(known.map((each) => summary(documents, each)));
  return all
    .filter((session) => session.date === date)
    .toSorted((one, other) => (one.time < other.time ? -1 : 1));
}

type Moment = { centres: readonly Centre[]; today: string };
type Centre = Pick<MemberAccount["centres"][number], "centre" | "profile">;

/**
 * Those that may be opened today: of a centre whose space is not open yet, what has begun. Each is judged by
 * its own centre, whichever somebody works in just now. [CE6] [CE8]
 */
export function openable(
  sessions: readonly DeviceSession[],
  { centres, today }: Moment,
): DeviceSession[] {
  const waiting = centres.filter(({ profile }) => waitsFor(profile, today) !== null);
  const waits = (session: DeviceSession) => waiting.some(({ centre }) => centre === session.centre);
  return sessions.filter((session) => hasBegun(session) || !waits(session));
}

async function summary(
  documents: Documents,
  { session: id, centre }: KnownSession,
): Promise<DeviceSession> {
  const { database } = documents;
  const replica = await read(database, replicas, [id, "session"]);
  const place = { generation: 0, replica: 0, ...replica, session: id, kind: "session" as const };
  const { site, room, date, time } = sessionDetails((await openDocument(documents, place)).doc());
  const items = await readAll(database, facts, id);
  const view = factsView(items.flatMap(([, , bytes]) => parseFact(bytes) ?? []));
  const number = view.codes?.number ?? null;
  const { lifecycle } = view;
  return { id, centre, site, room, date, time, number, firstStart: firstStart(view), lifecycle };
}
