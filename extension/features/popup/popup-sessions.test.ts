import { expect, test } from "vitest";
import { factsView } from "#core/facts/queries.ts";
import type { Fact } from "#core/facts/schema.ts";
import { alertId, candidateId, sessionId } from "#core/ids.ts";
import { formatIn } from "#core/messages/format.ts";
import { messagesIn } from "#core/messages/language.ts";
import { HOUR_MS } from "#core/time.ts";
import { statusOf, type SessionLine } from "../session/session-line.ts";
import { roomB12 } from "../session/testing/room-b12.ts";
import { cardText, cardTitle } from "./card-words.ts";
import { alertsOf, needsCodes, popupSessions, shownCodes } from "./popup-sessions.ts";

const at = Date.parse("2026-11-24T10:42:00+01:00");
const tuesday = { at, date: "2026-11-24", time: "10:42" };
const afternoon = { ...roomB12, id: sessionId.parse("b".repeat(32)), number: 48218, time: "14:00" };
/** Held yesterday, and nobody has finalised it. */
const library: SessionLine = {
  ...roomB12,
  id: sessionId.parse("c".repeat(32)),
  number: 48190,
  room: "CDI",
  date: "2026-11-23",
  time: "14:00",
  started: 26,
  finished: 24,
  firstStart: at - 20 * HOUR_MS,
};
const CODES = { number: 48217, accessCode: "BKTR47", sessionPassword: "K7GM4RXV" };
const french = { messages: messagesIn("fr"), format: formatIn("fr", "Europe/Paris") };

const rooms = (lines: readonly SessionLine[]) => lines.map(({ number }) => number);
const title = (line: SessionLine) => cardTitle(line, { ...french, now: tuesday });
const text = (line: SessionLine, isClosed = false) => cardText(line, { ...french, isClosed });

test("[PO1] today's sessions stand by hour, then what waits since another day", () => {
  const monday = { ...library, number: 48177, date: "2026-11-20" };
  const shown = popupSessions([library, afternoon, roomB12, monday], tuesday);
  expect(rooms(shown.today)).toEqual([48217, 48218]);
  expect(rooms(shown.toFinalise)).toEqual([48177, 48190]);
});

test("[PO1] a session that was finalised today is still there, one of yesterday is not", () => {
  const sealed = { ...roomB12, lifecycle: "finalised" as const };
  const gone = { ...library, lifecycle: "finalised" as const };
  const shown = popupSessions([sealed, gone], tuesday);
  expect(rooms(shown.today)).toEqual([48217]);
  expect(shown.toFinalise).toEqual([]);
});

test("[PO1] a session that is under way is of today, whatever date was typed", () => {
  const running = { ...roomB12, date: "2026-11-27", started: 2, firstStart: at - HOUR_MS };
  expect(rooms(popupSessions([running], tuesday).today)).toEqual([48217]);
});

test("[PO2] a day without a session names the next one; what was never held is not next", () => {
  const thursday = { ...roomB12, date: "2026-11-26" };
  const friday = { ...afternoon, date: "2026-11-27" };
  const never = { ...library, firstStart: null, started: 0, finished: 0 };
  expect(popupSessions([friday, never, thursday], tuesday).next?.date).toBe("2026-11-26");
  expect(popupSessions([friday, roomB12], tuesday).next).toBeNull();
});

test("[PO3] what is copied is what is shown, the password with its C-", () => {
  const { cells, absent } = shownCodes({ number: 48217, codes: CODES, isAsking: true });
  expect(cells.map(({ code }) => code)).toEqual(["48217", "BKTR47", "C-K7GM-4RXV"]);
  expect(absent).toBeNull();
});

test("[PO3] a session that is finalised, or waits for it since another day, has no codes to dictate", () => {
  expect(needsCodes(roomB12, tuesday)).toBe(true);
  expect(needsCodes({ ...roomB12, lifecycle: "finalised" }, tuesday)).toBe(false);
  expect(needsCodes(library, tuesday)).toBe(false);
});

test("[PO3] a session of today has its codes, also when everybody who started has finished", () => {
  const finished = { ...roomB12, started: 26, finished: 26, firstStart: at - HOUR_MS };
  expect(statusOf(finished, tuesday)).toEqual({ status: "created", phase: "to-finalise" });
  expect(needsCodes(finished, tuesday)).toBe(true);
});

test("[PO4] a session without a number waits for all of its codes", () => {
  const shown = shownCodes({ number: null, codes: null, isAsking: true });
  expect(shown).toEqual({ cells: [], absent: "pending" });
});

test.each([
  [true, "coming"],
  [false, "elsewhere"],
])(
  "[PO4] of a session never opened here the number is known; the rest is asked for: %s",
  (isAsking, absent) => {
    const shown = shownCodes({ number: 48217, codes: null, isAsking });
    expect(shown).toEqual({ cells: [{ label: "number", code: "48217" }], absent });
  },
);

test("a card says hour and room, and the day where it is another one", () => {
  expect(title(roomB12)).toBe("10:00 · Salle B12");
  expect(title(library)).toBe("Hier, 14:00 · CDI");
  expect(title({ ...library, date: "2026-11-20" })).toBe("20/11/2026, 14:00 · CDI");
});

test("a card counts who is enrolled, then who has started, and names a session without cells", () => {
  expect(text(roomB12)).toBe("30 candidats inscrits");
  expect(text({ ...roomB12, started: 26, finished: 3 })).toBe(
    "26 tests commencés sur 30 · 3 terminés",
  );
  expect(text(library, true)).toBe("Session 48190 · 24 terminés sur 26");
});

test("a candidate who calls is counted until the call is answered", () => {
  const candidate = candidateId.parse("d".repeat(32));
  const alert = alertId.parse("e".repeat(32));
  const called: Fact[] = [
    { kind: "candidate-started", at, candidate, certification: 1 },
    { kind: "alert-raised", at, candidate, alert, about: "question", question: 4 },
  ];
  expect(alertsOf(factsView(called))).toBe(1);
  expect(alertsOf(factsView([...called, { kind: "alert-closed", at, alert }]))).toBe(0);
});
