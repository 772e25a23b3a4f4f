import { describe, expect, test } from "vitest";
import { CLOSING_LEASE_MS } from "./decide.ts";
import { emptyLog, stateOf } from "./log.ts";
import {
  ask,
  CODES,
  createdLog,
  finalisedLog,
  karim,
  luc,
  lycee,
  nadia,
  NINE,
  push,
  SECOND,
  session,
  started,
  tell,
} from "./testing/relay.ts";
import { oneChange } from "./testing/writing.ts";

const create = (by = nadia) => ({ kind: "create" as const, by, centre: lycee, codes: CODES });
describe("creating", () => {
  test("[LO2] a session is created by a member of its centre, and gets its codes", () => {
    const log = emptyLog(session);
    expect(ask(log, create())).toMatchObject({ ok: true, entry: { seq: 1, kind: "fact" } });
    expect(log.facts).toEqual([
      { kind: "created", at: NINE, by: nadia.person, centre: lycee, ...CODES },
    ]);
  });

  test("[LO2] a session that is created twice keeps its first number and codes", () => {
    const log = createdLog();
    const again = { ...create(karim), codes: { ...CODES, number: 48218 } };
    expect(ask(log, again)).toEqual({ ok: true, already: 1, receipt: null });
    expect(log.facts).toMatchObject([{ number: 48217 }]);
  });

  test("[LO2] an invigilator creates no session", () => {
    expect(ask(emptyLog(session), create(luc))).toEqual({ ok: false, reason: "FORBIDDEN" });
  });
});

describe("the day on which a space opens", () => {
  const early = { ...create(), opensOn: "2030-01-01" };

  test("[CE7] no session is created before it", () => {
    const log = emptyLog(session);
    expect(ask(log, early)).toEqual({ ok: false, reason: "NOT_OPEN" });
    expect(log.facts).toEqual([]);
  });

  test("[CE7] it is created on that day", () => {
    expect(ask(emptyLog(session), early, Date.parse("2030-01-01T08:00Z")).ok).toBe(true);
  });

  test("[CE8] a session that was created before is still there", () => {
    expect(ask(createdLog(), early)).toEqual({ ok: true, already: 1, receipt: null });
  });
});

describe("closing", () => {
  test("[LO6] a member closes for twenty seconds of the relay's clock", () => {
    const log = createdLog();
    expect(ask(log, { kind: "close", by: nadia }).ok).toBe(true);
    expect(log.facts.at(-1)).toMatchObject({ kind: "closing", until: NINE + 20 * SECOND });
    expect(stateOf(log, NINE + 20 * SECOND - 1)).toBe("closing");
  });

  test("[LO6] a lease that has run out reopens the session by itself", () => {
    const log = createdLog();
    ask(log, { kind: "close", by: nadia });
    expect(stateOf(log, NINE + CLOSING_LEASE_MS)).toBe("open");
  });

  test("[LO6] closing again begins a new lease", () => {
    const log = createdLog();
    ask(log, { kind: "close", by: nadia });
    ask(log, { kind: "close", by: karim }, NINE + 15 * SECOND);
    expect(stateOf(log, NINE + 34 * SECOND)).toBe("closing");
  });

  test("[LO6] while the session closes everybody still writes", () => {
    const log = createdLog();
    ask(log, { kind: "close", by: nadia });
    expect(ask(log, push(luc, oneChange("31")), NINE + SECOND).ok).toBe(true);
  });

  test("[LO6] an invigilator does not close, nor does anybody what does not exist", () => {
    const forbidden = { ok: false, reason: "FORBIDDEN" };
    expect(ask(createdLog(), { kind: "close", by: luc })).toEqual(forbidden);
    expect(ask(emptyLog(session), { kind: "close", by: nadia })).toEqual(forbidden);
  });

  test("[LO5] whoever closes a finalised session gets its receipt", () => {
    const log = finalisedLog();
    const answer = ask(log, { kind: "close", by: karim });
    expect(answer).toEqual({ ok: true, already: 3, receipt: log.receipt });
  });
});

describe("deleting", () => {
  test("[LO8] a member deletes a session in which nobody has started", () => {
    const log = createdLog();
    expect(ask(log, { kind: "delete", by: nadia }).ok).toBe(true);
    expect(stateOf(log, NINE)).toBe("deleted");
  });

  test("[LO8] a session is not deleted once somebody has started", () => {
    const log = createdLog();
    ask(log, tell(started));
    expect(ask(log, { kind: "delete", by: nadia })).toEqual({ ok: false, reason: "STALE" });
  });

  test("[LO8] nobody starts in a session that was deleted a moment before", () => {
    const log = createdLog();
    ask(log, { kind: "delete", by: nadia });
    expect(ask(log, tell(started))).toEqual({ ok: false, reason: "FORBIDDEN" });
  });

  test("[LO8] deleting twice is deleting once", () => {
    const log = createdLog();
    ask(log, { kind: "delete", by: nadia });
    const again = ask(log, { kind: "delete", by: karim });
    expect(again).toEqual({ ok: true, already: 2, receipt: null });
  });

  test("[LO8] a finalised session is not deleted, and an invigilator deletes nothing", () => {
    expect(ask(finalisedLog(), { kind: "delete", by: nadia })).toMatchObject({ reason: "LOCKED" });
    expect(ask(createdLog(), { kind: "delete", by: luc })).toMatchObject({ reason: "FORBIDDEN" });
    expect(ask(emptyLog(session), { kind: "delete", by: nadia })).toMatchObject({
      reason: "FORBIDDEN",
    });
  });
});
