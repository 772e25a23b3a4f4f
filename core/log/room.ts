// Who is connected to one session at this relay, and what each of them is told. A plain value that is
// lost with the process: devices come back and ask.
import type { PersonId, SessionId } from "../ids.ts";
import type { Timestamp } from "../time.ts";
import type { RelayFrame } from "../wire/frames.ts";
import { itemsFrame } from "./answers.ts";
import type { Entry, Log } from "./log.ts";
import type { Writer } from "./requests.ts";

/** Names one socket. */
export type Connection = string;
export type Outgoing = { to: Connection; frame: RelayFrame };
export type Guest = {
  writer: Writer;
  /** Items up to here were sent or announced. */
  toldUpTo: number;
  drained: boolean;
};
type Closing = { by: PersonId; until: Timestamp };
export type Room = {
  readonly session: SessionId;
  readonly guests: Map<Connection, Guest>;
  /** Who finalises and waits until every guest has sent what they had. */
  readonly closers: Set<Connection>;
  /** What the guests were told when somebody last closed. */
  closing: Closing | null;
};

/** Items that are sent unasked to a guest who has all before them; longer news is a hint to pull. */
const MAX_UNASKED_ITEMS = 20;
/**
 * So long the closers wait for a guest that stays silent: `stopWaiting` is due then. Far inside the
 * lease, which must still hold when they finalise, and before a device takes its `close` for lost.
 */
export const DRAIN_MS = 5_000;

export function emptyRoom(session: SessionId): Room {
  return { session, guests: new Map(), closers: new Set(), closing: null };
}

/** A guest who enters again, to ask where the log stands, is still waited for. */
export function enter(room: Room, connection: Connection, writer: Writer, cursor: number): void {
  const before = room.guests.get(connection);
  room.guests.set(connection, { writer, toldUpTo: cursor, drained: before?.drained ?? true });
}

/** Who comes in while somebody waits to finalise is asked like the others. */
export function greet(room: Room, connection: Connection): Outgoing[] {
  const guest = room.guests.get(connection);
  if (!guest || !room.closing || room.closers.size === 0) return [];
  guest.drained = false;
  return [{ to: connection, frame: closingFrame(room.session, room.closing) }];
}

/** Nobody waits for whoever has gone. */
export function leave(room: Room, connection: Connection, log: Log): Outgoing[] {
  room.guests.delete(connection);
  room.closers.delete(connection);
  return answerToClosers(room, log);
}

/** A pull brings its guest up to the last item that it gave. */
export function told(room: Room, connection: Connection, upTo: number): void {
  const guest = room.guests.get(connection);
  if (guest) guest.toldUpTo = Math.max(guest.toldUpTo, upTo);
}

/** What everybody hears of items that were just committed; `entries` ends with the log. [LO10] */
export function news(room: Room, entries: readonly Entry[]): Outgoing[] {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return [];
  const items = itemsFrame(room.session, entries.slice(0, MAX_UNASKED_ITEMS), false);
  const whole = items?.items.length === entries.length ? items : null;
  return [...room.guests].map(([to, guest]) => {
    const follows = guest.toldUpTo === first.seq - 1;
    guest.toldUpTo = last.seq;
    return {
      to,
      frame: follows && whole ? whole : { type: "hint", log: room.session, len: last.seq },
    };
  });
}

/** Somebody finalises: every guest is asked to send what they have. Several may do so at once. [LO13] */
export function announceClosing(room: Room, closer: Connection, closing: Closing): Outgoing[] {
  room.closers.add(closer);
  room.closing = closing;
  for (const guest of room.guests.values()) guest.drained = false;
  const frame = closingFrame(room.session, closing);
  return [...room.guests.keys()].map((to) => ({ to, frame }));
}

/** This guest has sent everything; the closers hear of it when it was the last. */
export function drained(room: Room, connection: Connection, log: Log): Outgoing[] {
  const guest = room.guests.get(connection);
  if (guest) guest.drained = true;
  return answerToClosers(room, log);
}

/** Nobody waits any longer for guests that stay silent. */
export function stopWaiting(room: Room, log: Log): Outgoing[] {
  for (const guest of room.guests.values()) guest.drained = true;
  return answerToClosers(room, log);
}

function answerToClosers(room: Room, { session, tip }: Log): Outgoing[] {
  if ([...room.guests.values()].some((guest) => !guest.drained)) return [];
  const closers = [...room.closers];
  room.closers.clear();
  const frame = { type: "drained" as const, log: session, len: tip.seq, hash: tip.hash };
  return closers.map((to) => ({ to, frame }));
}

function closingFrame(log: SessionId, { by, until }: Closing): RelayFrame {
  return { type: "closing", log, by, until };
}
