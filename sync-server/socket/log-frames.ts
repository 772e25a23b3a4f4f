// The frames that bring a log into being, read it and write in it.
import { ackFrame, changeRequests, itemsFrame, openedFrame } from "#core/log/answers.ts";
import type { Entry, Log } from "#core/log/log.ts";
import * as room from "#core/log/room.ts";
import type { SessionId } from "#core/ids.ts";
import { MAX_FRAME_BYTES } from "#core/wire/frames.ts";
import { randomBytes } from "node:crypto";
import { sha256 } from "../accounts/secrets.ts";
import type { Store } from "../store/store.ts";
import { drawCodes } from "./codes.ts";
import { refuse, type DeskDeps, type Of, type Speaker } from "./speaker.ts";
import { memberOf, openingDay, readerOf, readerOfSession, type Reader } from "./reader.ts";

export function createLogFrames({ store, rooms, visits, now, committed, isCentre }: DeskDeps) {
  async function create(speaker: Speaker, { log, centre }: Of<"create">): Promise<void> {
    const by = memberOf(speaker, centre);
    // Who owned the id of a centre's list could read the list.
    if (!by || isCentre(log)) return refuse(speaker, log, "FORBIDDEN");
    const opensOn = openingDay(speaker, centre);
    const request = { kind: "create" as const, by, centre, codes: drawCodes(), opensOn };
    const [decision] = await store.commit([{ log, request }]);
    if (decision && !decision.ok) return refuse(speaker, log, decision.reason);
    await open(speaker, { type: "open", log, cursor: 0 });
    await committed(log);
  }

  async function open(speaker: Speaker, { log: id, cursor }: Of<"open">): Promise<void> {
    const found = await readerOf(store, speaker, id);
    if (!found) return refuse(speaker, id, "FORBIDDEN");
    const { log, reader: writer } = found;
    const { connection, send } = speaker;
    rooms.enter(log, { connection, writer, cursor, send });
    send(openedFrame(log, now()));
    const place = rooms.of(log.session);
    if (place) rooms.say(room.greet(place, connection));
    if (isFirstVisit(log, writer)) await sayWhoEntered(log, writer);
  }

  /** In the name of one person the same is said once, also when two of their pages enter at one moment. */
  async function sayWhoEntered(
    { session: log }: Log,
    { person, role, name }: Reader,
  ): Promise<void> {
    const salt = randomBytes(16).toString("hex");
    const fact = { kind: "person-entered" as const, person, role, name, salt };
    const eventId = `entered-${person}-${sha256(name)}`;
    await store.commit([{ log, request: { kind: "fact", fact, eventId } }]);
    await committed(log);
  }

  async function push(speaker: Speaker, frame: Of<"push">): Promise<void> {
    const found = await readerOfSession(store, speaker, frame.log);
    if (!found) return refuse(speaker, frame.log, "FORBIDDEN");
    const requests = changeRequests(frame, found.reader);
    const decisions = await store.commit(requests.map((request) => ({ log: frame.log, request })));
    speaker.send(ackFrame(await store.read(frame.log), frame, decisions));
    if (!decisions.some((decision) => "entry" in decision)) return;
    visits.sent(frame.log, found.reader);
    await committed(frame.log);
  }

  async function pull(speaker: Speaker, { log: id, since, max }: Of<"pull">): Promise<void> {
    const found = await readerOf(store, speaker, id);
    if (!found) return refuse(speaker, id, "FORBIDDEN");
    const { session } = found.log;
    const entries = await oneFrameOf(store, { session, since, max });
    const log = await store.read(session);
    const items = itemsFrame(session, entries, (entries.at(-1)?.seq ?? since) < log.tip.seq);
    const place = rooms.of(session);
    const last = items?.items.at(-1)?.[0];
    if (place && last !== undefined) room.told(place, speaker.connection, last);
    // Nothing behind `since`: the asker's idea of the log is wrong, and this puts it right.
    speaker.send(items ?? openedFrame(log, now()));
  }

  return { create, open, push, pull };
}

/** So many are read at once: 1,000 of the largest changes would be 64 MB, of which 256 KiB are sent. */
const READ_AT_ONCE = 100;

/** What is behind `since`, at most `max`, and not much more than one frame takes. */
export async function oneFrameOf(
  store: Store,
  { session, since, max }: { session: SessionId; since: number; max: number },
): Promise<Entry[]> {
  const found: Entry[] = [];
  let bytes = 0;
  let isMore = true;
  while (isMore) {
    const wanted = Math.min(READ_AT_ONCE, max - found.length);
    const entries = await store.entries(session, since + found.length, wanted);
    found.push(...entries);
    bytes += entries.reduce((sum, entry) => sum + entry.bytes.length, 0);
    isMore = entries.length === wanted && found.length < max && bytes < MAX_FRAME_BYTES;
  }
  return found;
}

/** A session's log says who has come in, and under which name; a centre's list has no such lines. */
function isFirstVisit(log: Log, { person, name }: Reader): boolean {
  if (!log.facts.some((fact) => fact.kind === "created")) return false;
  return !log.facts.some(
    (fact) => fact.kind === "person-entered" && fact.person === person && fact.name === name,
  );
}
