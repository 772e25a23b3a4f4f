// The frames that close a session for good.
import { finaliseAnswer } from "#core/log/answers.ts";
import { parseFact } from "#core/log/log.ts";
import type { Decision } from "#core/log/requests.ts";
import * as room from "#core/log/room.ts";
import type { SessionId } from "#core/ids.ts";
import type { RelayFrame } from "#core/wire/frames.ts";
import { refuse, type DeskDeps, type Of, type Speaker } from "./speaker.ts";
import { readerOfSession, type Reader } from "./reader.ts";

/** While a room is full of people who write, the log may move on between reading and asking. */
const MAX_READINGS = 3;

export function createSealFrames(deps: DeskDeps) {
  const { store, rooms, readings, committed, limits, log: journal } = deps;
  const waits = new Map<SessionId, NodeJS.Timeout>();

  async function close(speaker: Speaker, { log: id }: Of<"close">): Promise<void> {
    const found = await readerOfSession(store, speaker, id);
    if (!found) return refuse(speaker, id, "FORBIDDEN");
    const place = rooms.of(id);
    if (!place?.guests.has(speaker.connection)) return refuse(speaker, id, "STALE");
    const request = { kind: "close" as const, by: found.reader };
    const [decision] = await store.commit([{ log: id, request }]);
    if (!decision) throw new Error("the store gave no answer");
    const closing = factOf(decision);
    if (closing?.kind !== "closing") return speaker.send(finaliseAnswer(id, decision));
    rooms.say(room.announceClosing(place, speaker.connection, closing));
    waitForTheSilent(id);
    await committed(id);
  }

  /** One wait a session: whoever closes later is given as much time as the first. */
  function waitForTheSilent(id: SessionId): void {
    clearTimeout(waits.get(id));
    const wait = setTimeout(() => {
      waits.delete(id);
      stopWaiting(id).catch((error: unknown) => journal.error("wait not ended", error));
    }, limits.drainMs);
    waits.set(id, wait);
  }

  async function stopWaiting(id: SessionId): Promise<void> {
    const log = await store.read(id);
    const place = rooms.of(id);
    if (place) rooms.say(room.stopWaiting(place, log));
  }

  async function drained({ connection }: Speaker, { log: id }: Of<"drained">): Promise<void> {
    if (!rooms.of(id)?.guests.has(connection)) return;
    const log = await store.read(id);
    const place = rooms.of(id);
    if (place) rooms.say(room.drained(place, connection, log));
  }

  async function finalise(speaker: Speaker, frame: Of<"finalise">): Promise<void> {
    const { log: id } = frame;
    const found = await readerOfSession(store, speaker, id);
    if (found?.reader.role !== "member") return refuse(speaker, id, "FORBIDDEN");
    const { receipt } = found.log;
    if (receipt) return speaker.send({ type: "finalised", log: id, receipt });
    const decision = await decided(found.reader, frame);
    const answer = finaliseAnswer(id, decision);
    speaker.send(answer);
    if (answer.type === "finalised" && "entry" in decision) tellTheOthers(speaker, id, answer);
    // The reading itself may have told something, whatever was decided.
    await committed(id);
  }

  async function decided(
    by: Reader,
    frame: Of<"finalise">,
    readingsLeft = MAX_READINGS,
  ): Promise<Decision> {
    const { log, expect, missing } = frame;
    const { reading, sealed } = await readings.of(log);
    const request = { kind: "finalise" as const, by, expect, missing, reading };
    const [decision] = await store.commit([{ log, request, sealed }]);
    if (!decision) throw new Error("the store gave no answer");
    const isBehind = !decision.ok && decision.reason === "BUSY";
    if (!isBehind || readingsLeft <= 1) return decision;
    return await decided(by, frame, readingsLeft - 1);
  }

  function tellTheOthers({ connection }: Speaker, id: SessionId, frame: RelayFrame): void {
    const guests = rooms.of(id)?.guests.keys() ?? [];
    rooms.say([...guests].filter((to) => to !== connection).map((to) => ({ to, frame })));
  }

  function stop(): void {
    for (const wait of waits.values()) clearTimeout(wait);
    waits.clear();
  }

  return { close, drained, finalise, stop };
}

function factOf(decision: Decision) {
  return decision.ok && "entry" in decision ? parseFact(decision.entry.bytes) : null;
}
