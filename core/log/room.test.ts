import { describe, expect, test } from "vitest";
import type { LogRequest } from "./requests.ts";
import {
  announceClosing,
  drained,
  DRAIN_MS,
  emptyRoom,
  enter,
  greet,
  leave,
  news,
  stopWaiting,
  told,
  type Room,
} from "./room.ts";
import { CLOSING_LEASE_MS } from "./decide.ts";
import { ANSWER_MS } from "../link/patience.ts";
import { createdLog, karim, luc, nadia, NINE, push, recorded, session } from "./testing/relay.ts";
import { oneChange } from "./testing/writing.ts";

const log = createdLog();
const closing = { by: nadia.person, until: NINE + CLOSING_LEASE_MS };
const everybodyIsDrained = { type: "drained", log: session, len: 1, hash: log.tip.hash };
const somebodyCloses = { type: "closing", log: session, ...closing };

/** Nadia, Karim and Luc have the log's first item. */
function roomOfThree(): Room {
  const room = emptyRoom(session);
  enter(room, "nadia", nadia, 1);
  enter(room, "karim", karim, 1);
  enter(room, "luc", luc, 1);
  return room;
}

/** As many changes of Luc's, and what is committed of them. */
function committed(count: number) {
  const requests: LogRequest[] = Array.from({ length: count }, (_, at) =>
    push(luc, oneChange((0x31 + at).toString(16))),
  );
  return recorded(requests).entries.slice(1);
}

describe("news", () => {
  test("[LO10] whoever has all before them is sent the items", () => {
    const [first] = news(roomOfThree(), committed(2));
    expect(first).toMatchObject({ to: "nadia", frame: { type: "items", from: 2, more: false } });
  });

  test("[LO10] whoever has not is told how long the log is", () => {
    const room = roomOfThree();
    enter(room, "luc", luc, 0);
    expect(news(room, committed(1))).toContainEqual({
      to: "luc",
      frame: { type: "hint", log: session, len: 2 },
    });
  });

  test("[LO10] a pull brings a guest up to what it gave", () => {
    const room = roomOfThree();
    enter(room, "luc", luc, 0);
    told(room, "luc", 1);
    const frames = news(room, committed(1)).map(({ frame }) => frame.type);
    expect(frames).toEqual(["items", "items", "items"]);
  });

  test("[LO10] a guest who was told of news is sent what follows it", () => {
    const room = roomOfThree();
    const [first, second] = committed(2);
    news(room, first ? [first] : []);
    const frames = news(room, second ? [second] : []).map(({ frame }) => frame.type);
    expect(frames).toEqual(["items", "items", "items"]);
  });

  test("[LO10] much news is a hint", () => {
    const frames = news(roomOfThree(), committed(21)).map(({ frame }) => frame);
    const hint = { type: "hint", log: session, len: 22 };
    expect(frames).toEqual([hint, hint, hint]);
  });

  test("[LO10] large news is a hint as well", () => {
    const large = committed(5).map((entry) => ({ ...entry, bytes: new Uint8Array(64 * 1024) }));
    const frames = news(roomOfThree(), large).map(({ frame }) => frame.type);
    expect(frames).toEqual(["hint", "hint", "hint"]);
  });

  test("[LO10] nothing new is told to nobody", () => {
    expect(news(roomOfThree(), [])).toEqual([]);
  });
});

describe("waiting for everybody", () => {
  test("[LO13] whoever is here is asked to send what they have, whoever closes too", () => {
    expect(announceClosing(roomOfThree(), "nadia", closing)).toEqual([
      { to: "nadia", frame: somebodyCloses },
      { to: "karim", frame: somebodyCloses },
      { to: "luc", frame: somebodyCloses },
    ]);
  });

  test("[LO13] who closes hears when the last has sent everything, and hears it once", () => {
    const room = roomOfThree();
    announceClosing(room, "nadia", closing);
    expect(drained(room, "luc", log)).toEqual([]);
    expect(drained(room, "nadia", log)).toEqual([]);
    expect(drained(room, "karim", log)).toEqual([{ to: "nadia", frame: everybodyIsDrained }]);
    expect(drained(room, "luc", log)).toEqual([]);
  });

  test("[LO13] two who close at the same time both hear", () => {
    const room = roomOfThree();
    announceClosing(room, "nadia", closing);
    announceClosing(room, "karim", closing);
    for (const guest of ["nadia", "karim"]) drained(room, guest, log);
    expect(drained(room, "luc", log).map(({ to }) => to)).toEqual(["nadia", "karim"]);
  });

  test("[LO13] nobody waits for whoever has gone", () => {
    const room = roomOfThree();
    announceClosing(room, "nadia", closing);
    for (const guest of ["nadia", "karim"]) drained(room, guest, log);
    expect(leave(room, "luc", log)).toEqual([{ to: "nadia", frame: everybodyIsDrained }]);
  });

  test("[LO13] who closed and has gone is told nothing", () => {
    const room = roomOfThree();
    announceClosing(room, "nadia", closing);
    leave(room, "nadia", log);
    for (const guest of ["karim", "luc"]) expect(drained(room, guest, log)).toEqual([]);
  });

  test("[LO13] nobody waits for ever for a guest who stays silent", () => {
    const room = roomOfThree();
    announceClosing(room, "nadia", closing);
    expect(stopWaiting(room, log)).toEqual([{ to: "nadia", frame: everybodyIsDrained }]);
    expect(stopWaiting(room, log)).toEqual([]);
  });

  test("[LO13] the wait ends before the page loses patience, and long before the lease", () => {
    expect(DRAIN_MS).toBeLessThan(ANSWER_MS);
    expect(DRAIN_MS).toBeLessThan(CLOSING_LEASE_MS / 2);
  });

  test("[LO13] who comes in meanwhile is asked like the others", () => {
    const room = roomOfThree();
    leave(room, "luc", log);
    announceClosing(room, "nadia", closing);
    enter(room, "luc again", luc, 1);
    expect(greet(room, "luc again")).toEqual([{ to: "luc again", frame: somebodyCloses }]);
    for (const guest of ["nadia", "karim"]) expect(drained(room, guest, log)).toEqual([]);
    expect(drained(room, "luc again", log)).toHaveLength(1);
  });

  test("[LO13] who comes in when nobody closes is asked nothing", () => {
    const room = roomOfThree();
    expect(greet(room, "luc")).toEqual([]);
    announceClosing(room, "nadia", closing);
    stopWaiting(room, log);
    expect(greet(room, "luc")).toEqual([]);
  });

  test("[LO13] asking where the log stands is not having sent everything", () => {
    const room = roomOfThree();
    announceClosing(room, "nadia", closing);
    enter(room, "luc", luc, 1);
    for (const guest of ["nadia", "karim"]) expect(drained(room, guest, log)).toEqual([]);
  });
});
