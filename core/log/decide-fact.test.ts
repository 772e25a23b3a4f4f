import { describe, expect, test } from "vitest";
import type { UndatedFact } from "./requests.ts";
import { emptyLog, stateOf } from "./log.ts";
import {
  ask,
  createdLog,
  finalisedLog,
  luc,
  maelys,
  nadia,
  NINE,
  push,
  SECOND,
  session,
  started,
  tell,
} from "./testing/relay.ts";
import { hashOf, oneChange } from "./testing/writing.ts";

describe("what the platform tells", () => {
  const finished: UndatedFact = { kind: "candidate-finished", candidate: maelys, how: "completed" };
  const published: UndatedFact = { kind: "published" };

  test("[LO7] an event that is told twice is one fact", () => {
    const log = createdLog();
    ask(log, tell(started, "event-7"));
    ask(log, push(luc, oneChange("31")));
    expect(ask(log, tell(started, "event-7"))).toEqual({ ok: true, already: 2, receipt: null });
    expect(log.facts).toHaveLength(2);
  });

  test("[LO7] a fact gets its time from the relay", () => {
    const log = createdLog();
    ask(log, tell(started, "event-7"), NINE + 300 * SECOND);
    expect(log.facts[1]).toMatchObject({ kind: "candidate-started", at: NINE + 300 * SECOND });
  });

  test("[LO7] nothing is told of a session that does not exist or is deleted", () => {
    const log = createdLog();
    ask(log, { kind: "delete", by: nadia });
    const forbidden = { ok: false, reason: "FORBIDDEN" };
    expect(ask(emptyLog(session), tell(started))).toEqual(forbidden);
    expect(ask(log, tell(started))).toEqual(forbidden);
  });

  test("[LO7] nobody starts in a finalised session", () => {
    expect(ask(finalisedLog(), tell(started))).toEqual({ ok: false, reason: "LOCKED" });
  });

  test("[LO7] a candidate who ends after the finalisation is still noted", () => {
    expect(ask(finalisedLog(), tell(finished)).ok).toBe(true);
  });

  test.each<UndatedFact>([
    { kind: "person-entered", person: luc.person, role: "invigilator", name: "Luc Moreau" },
    { kind: "password-changed", by: nadia.person, sessionPassword: "ZZ23ZZ45" },
    { kind: "voided", hash: hashOf(oneChange("31")), code: "BAD_STRUCT" },
  ])("[LO7] $kind is not told any more after the finalisation", (fact) => {
    expect(ask(finalisedLog(), tell(fact))).toEqual({ ok: false, reason: "LOCKED" });
  });

  test("[LO7] results are published once, and only of a finalised session", () => {
    const log = finalisedLog();
    expect(ask(createdLog(), tell(published))).toEqual({ ok: false, reason: "STALE" });
    expect(ask(log, tell(published, "event-9")).ok).toBe(true);
    expect(ask(log, tell(published, "event-10"))).toEqual({ ok: false, reason: "STALE" });
    expect(stateOf(log, NINE)).toBe("published");
  });

  test("[LO7] the list of a centre begins with its first entry", () => {
    const list = emptyLog(session);
    const summary: UndatedFact = {
      kind: "session-summary",
      session,
      number: 48217,
      site: "Lycée Ampère",
      room: "B12",
      date: "2026-03-12",
      time: "09:00",
      invigilators: "Luc Moreau",
      enrolled: 24,
      started: 0,
      finished: 0,
      firstStart: null,
      lifecycle: "open",
    };
    expect(ask(list, tell(summary))).toMatchObject({ ok: true, entry: { seq: 1 } });
  });
});
