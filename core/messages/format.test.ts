import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../time.ts";
import { countingIn } from "./counting.ts";
import { formatIn, length } from "./format.ts";
import { preferredLanguage } from "./language.ts";

/** 24 November 2026, 10:42 in Paris. */
const at = Date.UTC(2026, 10, 24, 9, 42);

test("[WL12] a time is that of the room, whatever the clock of the device shows", () => {
  expect(formatIn("fr", "Europe/Paris").time(at)).toBe("10:42");
  expect(formatIn("fr", "Indian/Reunion").time(at)).toBe("13:42");
  expect(formatIn("en", "Europe/Paris").time(at)).toBe("10:42");
});

test("[WL12] a day is that of the room", () => {
  expect(formatIn("fr", "Pacific/Noumea").day(Date.UTC(2026, 10, 24, 20))).toBe("25/11/2026");
  expect(formatIn("fr", "Europe/Paris").longDay(at)).toBe("24 novembre 2026");
});

test("[WL12] a date of the calendar is the same everywhere", () => {
  expect(formatIn("fr", "Pacific/Honolulu").date("2026-12-01")).toBe("01/12/2026");
  expect(formatIn("fr", "Pacific/Honolulu").weekday("2026-11-24")).toBe("mardi 24 novembre 2026");
  expect(formatIn("en", "Europe/Paris").weekday("2026-11-24")).toBe("Tuesday, 24 November 2026");
  expect(formatIn("fr", "Pacific/Honolulu").nearDay("2026-11-24")).toBe("mardi 24 novembre");
});

test("[WL12] the first of a month is written as the French say it", () => {
  const { weekday, longDay } = formatIn("fr", "Europe/Paris");
  expect(weekday("2026-12-01")).toBe("mardi 1er décembre 2026");
  expect(longDay(Date.UTC(2026, 11, 1, 12))).toBe("1er décembre 2026");
  expect(longDay(Date.UTC(2026, 11, 21, 12))).toBe("21 décembre 2026");
});

test("[WL12] a length of time is never longer than it is", () => {
  expect(length("fr", 20 * SECOND_MS)).toBe("20\u00a0s");
  expect(length("fr", 5 * MINUTE_MS - 1)).toBe("4\u00a0min");
  expect(length("fr", 2 * HOUR_MS)).toBe("2\u00a0h");
  expect(length("fr", 2 * HOUR_MS + 5 * MINUTE_MS)).toBe("2\u00a0h\u00a05\u00a0min");
  expect(length("fr", 7 * 24 * HOUR_MS)).toBe("7\u00a0j");
  expect(length("en", 7 * 24 * HOUR_MS)).toBe("7\u00a0d");
  expect(length("fr", -4 * MINUTE_MS)).toBe("0\u00a0s");
});

test("[WL12] a day that is not known yet is written as nothing", () => {
  const { date, weekday, nearDay } = formatIn("fr", "Europe/Paris");
  expect([date(""), weekday(""), nearDay("")]).toEqual(["", "", ""]);
});

test("[WL12] nothing is one in French and many in English", () => {
  const forms = { one: "one", other: "other" };
  expect([0, 1, 2, 1_000_000].map((count) => countingIn("fr").plural(count, forms))).toEqual([
    "one",
    "one",
    "other",
    "other",
  ]);
  expect([0, 1, 2].map((count) => countingIn("en").plural(count, forms))).toEqual([
    "other",
    "one",
    "other",
  ]);
});

test("[WL12] large numbers have the separators of the language", () => {
  expect(countingIn("fr").number(3000)).toBe("3\u202f000");
  expect(countingIn("en").number(3000)).toBe("3,000");
});

test("[WL13] whoever speaks none of the languages is spoken to in French", () => {
  expect(preferredLanguage(["de-CH", "en-US", "fr"])).toBe("en");
  expect(preferredLanguage(["fr-BE"])).toBe("fr");
  expect(preferredLanguage(["br", "oc"])).toBe("fr");
  expect(preferredLanguage([])).toBe("fr");
});
