// Who is connected to which log at this process, and how news reaches them.
import type { SessionId } from "#core/ids.ts";
import type { Log } from "#core/log/log.ts";
import * as room from "#core/log/room.ts";
import type { Writer } from "#core/log/requests.ts";
import type { Store } from "../store/store.ts";
import type { Send } from "./line.ts";
import type { Visits } from "./visits.ts";

export type Rooms = {
  of(log: SessionId): room.Room | null;
  /** `cursor`: how much of the log the guest has. */
  enter(log: Log, guest: Arrival): void;
  leave(connection: string): Promise<void>;
  /** At this moment the other side of this connection is there. */
  stays(connection: string): void;
  /** Says these frames to those they are for. */
  say(outgoing: readonly room.Outgoing[]): void;
  /** Tells everybody what was committed since the last time; may be called too often, never too seldom. */
  spread(log: SessionId): Promise<void>;
};
type Arrival = { connection: string; writer: Writer; cursor: number; send: Send };

/** `isBehind`: something was committed that has not been looked at yet. */
type Place = { room: room.Room; told: number; isBehind: boolean; isSpreading: boolean };
type Guest = { send: Send; logs: Set<SessionId> };

const MAX_NEWS = 100;

export function createRooms(store: Store, visits: Pick<Visits, "seen">): Rooms {
  const places = new Map<SessionId, Place>();
  const guests = new Map<string, Guest>();

  function say(outgoing: readonly room.Outgoing[]): void {
    for (const { to, frame } of outgoing) guests.get(to)?.send(frame);
  }

  async function tell(log: SessionId, place: Place): Promise<void> {
    for (;;) {
      const entries = await store.entries(log, place.told, MAX_NEWS);
      place.told = entries.at(-1)?.seq ?? place.told;
      say(room.news(place.room, entries));
      if (entries.length < MAX_NEWS) return;
    }
  }

  async function leaveOne(log: SessionId, connection: string): Promise<void> {
    const place = places.get(log);
    if (!place) return;
    const guest = place.room.guests.get(connection);
    if (guest) visits.seen(log, guest.writer);
    const now = await store.read(log);
    say(room.leave(place.room, connection, now));
    if (place.room.guests.size === 0) places.delete(log);
  }

  return {
    of: (log) => places.get(log)?.room ?? null,
    say,
    enter({ session, tip }, { connection, writer, cursor, send }) {
      const place = places.get(session) ?? emptyPlace(session, tip.seq);
      places.set(session, place);
      const guest = guests.get(connection) ?? { send, logs: new Set() };
      guests.set(connection, guest);
      guest.logs.add(session);
      room.enter(place.room, connection, writer, Math.min(cursor, tip.seq));
      visits.seen(session, writer);
    },
    async leave(connection) {
      const logs = guests.get(connection)?.logs ?? [];
      guests.delete(connection);
      for (const log of logs) await leaveOne(log, connection);
    },
    stays(connection) {
      for (const log of guests.get(connection)?.logs ?? []) {
        const guest = places.get(log)?.room.guests.get(connection);
        if (guest) visits.seen(log, guest.writer);
      }
    },
    async spread(log) {
      const place = places.get(log);
      if (!place) return;
      place.isBehind = true;
      // Whoever spreads already looks again before they stop.
      if (place.isSpreading) return;
      place.isSpreading = true;
      try {
        while (place.isBehind) {
          place.isBehind = false;
          await tell(log, place);
        }
      } finally {
        place.isSpreading = false;
      }
    },
  };
}

function emptyPlace(log: SessionId, told: number): Place {
  return { room: room.emptyRoom(log), told, isBehind: false, isSpreading: false };
}
