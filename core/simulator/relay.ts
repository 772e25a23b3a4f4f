// A node of the relay in the simulated world: its shell around the code that ships (`core/log`).
import { candidateId } from "../ids.ts";
import {
  ackFrame,
  changeRequests,
  finaliseAnswer,
  itemsFrame,
  openedFrame,
} from "../log/answers.ts";
import type { Decision, LogRequest, Writer } from "../log/requests.ts";
import * as rooms from "../log/room.ts";
import type { DeviceFrame, RelayFrame } from "../wire/frames.ts";
import { commit } from "./commit.ts";
import { CENTRE, logOf, type RelayIo, type SimulatedRelay, type Speaker } from "./process.ts";
import { readingOf, readOn, voidedFacts } from "./reading.ts";

const CODES = { number: 48217, accessCode: "BCDF23", sessionPassword: "23456789" };

/** One frame of one device, from the socket to the disk and back; the process may die on the way. */
export function receive(
  relay: SimulatedRelay,
  from: Speaker,
  frame: DeviceFrame,
  io: RelayIo,
): void {
  if (!relay.memory) return;
  const { room } = relay.memory;
  const log = logOf(relay, relay.memory, io.around);
  const reply = (answer: RelayFrame) => io.say([{ to: from.line, frame: answer }]);
  switch (frame.type) {
    case "create":
    case "open":
      return enter(relay, from, frame, io);
    case "pull": {
      const entries = relay.disk.entries.slice(frame.since, frame.since + frame.max);
      const last = entries.at(-1)?.seq ?? frame.since;
      rooms.told(room, from.line, last);
      const items = itemsFrame(relay.session, entries, last < log.tip.seq);
      return reply(items ?? openedFrame(log, io.around.now));
    }
    case "push": {
      const ack = (decisions: readonly Decision[]) => reply(ackFrame(log, frame, decisions));
      const decisions = commit(relay, changeRequests(frame, from.writer), io, ack);
      if (decisions && io.around.bug !== "ack-before-commit") ack(decisions);
      return;
    }
    case "close":
      return close(relay, from, io);
    case "drained":
      return io.say(rooms.drained(room, from.line, log));
    case "finalise":
      return finalise(relay, from, frame, io);
    case "hello":
    case "presence":
      return;
  }
}

function enter(
  relay: SimulatedRelay,
  { line, writer }: Speaker,
  frame: Extract<DeviceFrame, { type: "create" | "open" }>,
  io: RelayIo,
): void {
  const create: LogRequest = { kind: "create", by: writer, centre: CENTRE, codes: CODES };
  if (frame.type === "create" && !commit(relay, [create], io)) return;
  if (!relay.memory) return;
  const { log, room } = relay.memory;
  const cursor = frame.type === "open" ? Math.min(frame.cursor, log.tip.seq) : 0;
  rooms.enter(room, line, writer, cursor);
  io.say([{ to: line, frame: openedFrame(log, io.around.now) }, ...rooms.greet(room, line)]);
}

function close(relay: SimulatedRelay, { line, writer }: Speaker, io: RelayIo): void {
  const decision = commit(relay, [{ kind: "close", by: writer }], io)?.[0];
  if (!decision || !relay.memory) return;
  const { log, room } = relay.memory;
  const last = log.facts.at(-1);
  if (!decision.ok || !("entry" in decision) || last?.kind !== "closing")
    return io.say([{ to: line, frame: finaliseAnswer(log.session, decision) }]);
  relay.memory.waitsUntil = io.around.now + rooms.DRAIN_MS;
  io.say(rooms.announceClosing(room, line, last));
}

/** Now and then the copy has not read everything: then it has to be asked again. */
function finalise(
  relay: SimulatedRelay,
  { line, writer: by }: Speaker,
  { expect, missing }: Extract<DeviceFrame, { type: "finalise" }>,
  io: RelayIo,
): void {
  if (!io.around.chance.happens(0.2)) follow(relay, io);
  if (!relay.memory) return;
  const reading = readingOf(relay.memory.replica);
  const request: LogRequest = { kind: "finalise", by, expect, missing, reading };
  const decision = commit(relay, [request], io)?.[0];
  if (!decision || !relay.memory) return;
  const frame = finaliseAnswer(relay.session, decision);
  const isNew = decision.ok && "entry" in decision;
  const guests = isNew ? [...relay.memory.room.guests.keys()] : [line];
  io.say(guests.map((to) => ({ to, frame })));
}

/** The worker behind the acknowledgement reads on, and tells what it has found out. */
export function follow(relay: SimulatedRelay, io: RelayIo): void {
  if (!relay.memory) return;
  const { replica } = relay.memory;
  logOf(relay, relay.memory, io.around);
  readOn(replica, relay.disk);
  const news = voidedFacts(replica);
  if (news.length > 0 && commit(relay, news, io)) readOn(replica, relay.disk);
}

/** Time passes: nobody waits for ever for a device that stays silent. */
export function tick(relay: SimulatedRelay, { around, say }: RelayIo): void {
  if (!relay.memory || around.now < relay.memory.waitsUntil) return;
  relay.memory.waitsUntil = Infinity;
  say(rooms.stopWaiting(relay.memory.room, relay.memory.log));
}

/** The platform says that a candidate has started; it may say so twice. */
export function tellStart(relay: SimulatedRelay, candidate: string, io: RelayIo): void {
  const fact = {
    kind: "candidate-started" as const,
    candidate: candidateId.parse(candidate),
    certification: 1,
  };
  commit(relay, [{ kind: "fact", fact, eventId: `start-${candidate}` }], io);
}

/** A member deletes the session; nobody is asked twice. */
export function deleteSession(relay: SimulatedRelay, by: Writer, io: RelayIo): void {
  commit(relay, [{ kind: "delete", by }], io);
}

export function hangUp(relay: SimulatedRelay, line: string): rooms.Outgoing[] {
  return relay.memory ? rooms.leave(relay.memory.room, line, relay.memory.log) : [];
}
