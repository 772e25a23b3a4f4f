// Times, days and lengths of time as people of one language read them, in the room's own time zone.
import { HOUR_MS, MINUTE_MS, SECOND_MS, type Timestamp } from "../time.ts";
import { type Language, LOCALES } from "./locale.ts";

/** Keeps a number and its unit on one line. */
const NO_BREAK = "\u00a0";
const DAY_MS = 24 * HOUR_MS;

/** `timeZone` is a name of the IANA, `Europe/Paris`. Making one is slow: keep it. */
export function formatIn(language: Language, timeZone: string) {
  const locale = LOCALES[language];
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  const here = datesIn(locale, timeZone);
  const anywhere = datesIn(locale, "UTC");

  return {
    /** 10:42 */
    time: (at: Timestamp) => times.format(at),
    /** 24/11/2026 */
    day: (at: Timestamp) => here.short(at),
    /** 24 novembre 2026 */
    longDay: (at: Timestamp) => here.long(at),
    /** 24/11/2026 for the calendar date `2026-11-24`, which is the same everywhere; nothing for none yet. */
    date: (date: string) => (date === "" ? "" : anywhere.short(Date.parse(date))),
    /** mardi 24 novembre 2026 */
    weekday: (date: string) => (date === "" ? "" : anywhere.weekday(Date.parse(date))),
    /** mardi 24 novembre, where nobody would take it for another year */
    nearDay: (date: string) => (date === "" ? "" : anywhere.near(Date.parse(date))),
    length: (ms: number) => length(language, ms),
  };
}

export type Format = ReturnType<typeof formatIn>;

/**
 * How long something lasts or has lasted, never more than it does: 20 s, 4 min, 2 h 5 min, 3 j.
 * A clock that went backwards gives 0 s.
 */
export function length(language: Language, ms: number): string {
  const spent = Math.max(0, ms);
  if (spent < MINUTE_MS) return quantity(spent / SECOND_MS, "s");
  if (spent < HOUR_MS) return quantity(spent / MINUTE_MS, "min");
  if (spent >= DAY_MS) return quantity(spent / DAY_MS, language === "fr" ? "j" : "d");
  const minutes = Math.floor((spent % HOUR_MS) / MINUTE_MS);
  const hours = quantity(spent / HOUR_MS, "h");
  return minutes === 0 ? hours : hours + NO_BREAK + quantity(minutes, "min");
}

function quantity(count: number, unit: string): string {
  return Math.floor(count) + NO_BREAK + unit;
}

function datesIn(locale: string, timeZone: string) {
  const month = { day: "numeric", month: "long", year: "numeric", timeZone } as const;
  const short = new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone,
  });
  const long = new Intl.DateTimeFormat(locale, month);
  const near = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone,
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", ...month });
  return {
    short: (at: Timestamp) => short.format(at),
    long: (at: Timestamp) => withOrdinal(locale, long.format(at)),
    weekday: (at: Timestamp) => withOrdinal(locale, weekday.format(at)),
    near: (at: Timestamp) => withOrdinal(locale, near.format(at)),
  };
}

/** French counts the first of a month, 1er décembre, which Intl leaves out. */
function withOrdinal(locale: string, text: string): string {
  return locale === LOCALES.fr ? text.replace(/(^| )1 /, "$11er ") : text;
}
