import { describe, expect, test } from "vitest";
import { parseHeader } from "../guard/header.ts";
import { CORPUS } from "../testing/guard/corpus.ts";
import { append } from "./append.ts";
import { emptyLog, headsOf, itemOf, parseFact, seqOf, stateOf, type Entry } from "./log.ts";
import {
  ask,
  createdLog,
  finalise,
  finalisedLog,
  karim,
  luc,
  nadia,
  NINE,
  push,
  recorded,
  SECOND,
  session,
  started,
  tell,
} from "./testing/relay.ts";
import { blank, hashOf, minutes, oneChange, wrote } from "./testing/writing.ts";

const change = oneChange("31");
const anyEntry: Entry = {
  seq: 2,
  kind: "report",
  bytes: change,
  hash: hashOf(change),
  by: luc.person,
  device: luc.device,
  eventId: null,
};

describe("reading a log again", () => {
  test("[LO12] a log that is read again from its entries is the same log", () => {
    const { log, entries } = recorded([
      push(luc, change),
      tell(started, "event-7"),
      push(karim, oneChange("21")),
      { kind: "close", by: nadia },
    ]);
    const again = emptyLog(session);
    for (const entry of entries) append(again, entry);
    expect(again).toEqual(log);
  });

  test("[LO12] it also decides the same", () => {
    const first = wrote(blank("report", "31"), minutes(5));
    const { entries } = recorded([push(luc, first.bytes), tell(started, "event-7")]);
    const again = emptyLog(session);
    for (const entry of entries) append(again, entry);
    const next = push(luc, wrote(first.doc, minutes(9)).bytes);
    expect(ask(again, { ...next, by: karim })).toMatchObject({ reason: "FORBIDDEN" });
    expect(ask(again, tell(started, "event-7"))).toMatchObject({ already: 3 });
    expect(ask(again, next)).toMatchObject({ entry: { seq: 4 } });
  });

  test.each(CORPUS.filter(({ standsInLogs }) => standsInLogs))(
    "[LO12] a log that holds what only a newer rule keeps out opens, and goes on: $name",
    ({ bytes }) => {
      const log = createdLog();
      expect(ask(log, push(luc, bytes))).toMatchObject({ ok: false });
      const parsed = parseHeader(bytes);
      const hash = parsed.ok ? parsed.header.hash : anyEntry.hash;
      append(log, { ...anyEntry, bytes, hash });
      expect(headsOf(log).report).toEqual([hash]);
      expect(ask(log, push(luc, bytes))).toMatchObject({ already: 2 });
      expect(ask(log, push(karim, oneChange("32")))).toMatchObject({ entry: { seq: 3 } });
    },
  );

  test.each<[string, Partial<Entry>]>([
    ["item 4 after 1", { seq: 4 }],
    ["is not a change: BAD_STRUCT", { bytes: change.slice(1) }],
    ["is not the change", { bytes: oneChange("32") }],
    ["is not a fact", { kind: "fact" }],
  ])("[LO12] a damaged entry stops the reading, and the log stays as it was: %s", (why, damage) => {
    const log = createdLog();
    expect(() => append(log, { ...anyEntry, ...damage })).toThrow(why);
    expect(log).toEqual(createdLog());
  });
});

describe("where a log stands", () => {
  test("[LO9] a change stands where it was taken in", () => {
    const log = createdLog();
    ask(log, push(luc, change));
    expect(seqOf(log, "report", hashOf(change))).toBe(2);
    expect(seqOf(log, "session", hashOf(change))).toBeNull();
  });

  test("[LO9] the heads are the changes on which nothing builds yet, in one order", () => {
    const log = createdLog();
    const first = wrote(blank("report", "31"), minutes(5));
    const second = wrote(first.doc, minutes(9)).bytes;
    for (const bytes of [first.bytes, second, oneChange("32")]) ask(log, push(luc, bytes));
    expect(headsOf(log).report).toEqual([hashOf(second), hashOf(oneChange("32"))].toSorted());
  });

  test("[LO11] a change that does not apply is no head, and what it builds on is one again", () => {
    const log = createdLog();
    const before = headsOf(log).report;
    ask(log, push(luc, change));
    ask(log, tell({ kind: "voided", hash: hashOf(change), code: "BAD_STRUCT" }));
    ask(log, tell({ kind: "voided", hash: hashOf(change), code: "BAD_STRUCT" }));
    expect(headsOf(log).report).toEqual(before);
    expect(before).toHaveLength(1);
  });

  test("[LO6] a session is open until somebody closes it", () => {
    const log = createdLog();
    expect(stateOf(log, NINE)).toBe("open");
    ask(log, { kind: "close", by: nadia });
    expect(stateOf(log, NINE)).toBe("closing");
  });

  test("[LO4] a finalised session stays finalised when its lease would have ended", () => {
    expect(stateOf(finalisedLog(), NINE + 86_400 * SECOND)).toBe("finalised");
  });

  test("[LO5] a lease that ended without a seal leaves the session open for another", () => {
    const log = createdLog();
    ask(log, { kind: "close", by: nadia });
    ask(log, { kind: "close", by: karim }, NINE + 60 * SECOND);
    expect(ask(log, finalise(log, karim), NINE + 61 * SECOND)).toMatchObject({ ok: true });
  });
});

describe("what travels", () => {
  test("[LO1] an item is its place, its kind, its bytes and who", () => {
    expect(itemOf(anyEntry)).toEqual([2, "report", change, luc.person]);
  });

  test("[LO7] a fact reads as it was told, and nothing else is one", () => {
    const { entries } = recorded([tell(started, "event-7")]);
    const [, fact = anyEntry] = entries;
    expect(parseFact(fact.bytes)).toEqual({ ...started, at: NINE });
    expect(parseFact(change)).toBeNull();
    expect(parseFact(new TextEncoder().encode('{"kind":"rumour"}'))).toBeNull();
  });
});
