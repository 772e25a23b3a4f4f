// Days as spreadsheets count them and as people in France write them.
import { folded } from "../roster/spelling.ts";
import { calendarDate } from "../time.ts";

const DAY_MS = 86_400_000;
/** Excel counts from 1 January 1900 as 1, and a 29 February 1900 that never was. */
const EPOCH_MS = Date.UTC(1899, 11, 31);
const FALSE_LEAP_DAY = 60;
/** How far apart the two beginnings are between which a workbook may choose. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** `dd/mm/yyyy` of a day that Excel has counted; null for what is no day of its calendar. */
export function daySerial(serial: number, from1904 = false): string | null {
  const day = Math.floor(serial) + (from1904 ? DAYS_TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_DAY) || day === FALSE_LEAP_DAY) return null;
  const counted = day > FALSE_LEAP_DAY ? day - 1 : day;
  return frenchDay(new Date(EPOCH_MS + counted * DAY_MS).toISOString());
}

/** `dd/mm/yyyy` of what begins as `yyyy-mm-dd`; null where it does not, or is no day. */
export function frenchDay(iso: string): string | null {
  const date = iso.slice(0, 10);
  if (!calendarDate.safeParse(date).success) return null;
  return date.split("-").toReversed().join("/");
}

const MONTHS = [
  ["janvier", "janv", "jan", "january"],
  ["fevrier", "fevr", "fev", "february", "feb"],
  ["mars", "mar", "march"],
  ["avril", "avr", "april", "apr"],
  ["mai", "may"],
  ["juin", "jun", "june"],
  ["juillet", "juil", "july", "jul"],
  ["aout", "aou", "august", "aug"],
  ["septembre", "sept", "sep", "september"],
  ["octobre", "oct", "october"],
  ["novembre", "nov", "november"],
  ["decembre", "dec", "december"],
];
const IN_WORDS = /^(\d{1,2})(?:er)?[ ./-]+([a-z]+)[ ./-]+(\d{4}|\d{2})$/;

/** `2/5/99` of `2 mai 99` or `02-mai-99`; what names no month stays. */
export function monthInDigits(text: string): string {
  const [, day, name = "", year] = IN_WORDS.exec(folded(text)) ?? [];
  const month = MONTHS.findIndex((names) => names.includes(name));
  return month === -1 ? text : `${day}/${month + 1}/${year}`;
}
