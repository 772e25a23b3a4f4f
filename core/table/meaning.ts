// What people write in lists of their own, as Pix's columns have it. What has no meaning stays as it is written.
import { codeOf } from "../mass-import/cells.ts";
import type { Communes } from "../mass-import/birthplace.ts";
import type { Cells } from "../mass-import/file.ts";
import { ABROAD, FRANCE } from "../roster/more-details.ts";
import { folded } from "../roster/spelling.ts";
import { calendarDate } from "../time.ts";
import { daySerial, frenchDay, monthInDigits } from "./calendar.ts";

/** `today` is `YYYY-MM-DD`: nobody was born later. */
export type Reading = { today: string; communes: Pick<Communes, "named"> | null };

const WRITTEN = /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4}|\d{2})(?:[T ].*)?$/;
/** From 1927 on: a shorter number is rather a year. */
const COUNTED = /^\d{5}$/;
const FEMALE = ["f", "feminin", "femme", "fille", "female", "girl", "2", "mme", "mlle", "madame"];
const MALE = ["m", "masculin", "homme", "h", "garcon", "g", "male", "boy", "1", "mr", "monsieur"];
const TICKED = ["oui", "x", "yes"];
const THIRD = ["tiers temps", "tiers-temps", "1/3", "1/3 temps", "un tiers"];

/** The row as the rules of a candidate read it. [TB7] */
export function meant(texts: Cells, reading: Reading): Cells {
  return {
    ...texts,
    ...placeMeant(texts, reading),
    sex: sexMeant(texts.sex),
    birthdate: dayMeant(texts.birthdate, reading.today) ?? texts.birthdate,
    extraTime: extraTimeMeant(texts.extraTime),
  };
}

/** `dd/mm/yyyy`, or null: from `2.5.99`, `2 mai 1999`, `1999-05-02`, with an hour or without, or as a spreadsheet counts days. */
export function dayMeant(text: string, today: string): string | null {
  const iso = frenchDay(text);
  if (iso && /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text)) return iso;
  if (COUNTED.test(text)) return daySerial(Number(text));
  const [, day = "", month = "", year = ""] = WRITTEN.exec(monthInDigits(text)) ?? [];
  const inYear = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const full = year.length === 2 ? centuryOf(year, inYear, today) : year;
  const date = `${full}-${inYear}`;
  return calendarDate.safeParse(date).success ? frenchDay(date) : null;
}

/** F or M; anything else as it is written. */
export function sexMeant(text: string): string {
  const word = folded(text).replace(/\.$/, "");
  if (FEMALE.includes(word)) return "F";
  return MALE.includes(word) ? "M" : text;
}

/** Of two centuries, the last in which the day is past. */
function centuryOf(year: string, inYear: string, today: string): string {
  return `20${year}-${inYear}` <= today ? `20${year}` : `19${year}`;
}

function extraTimeMeant(text: string): string {
  const word = folded(text);
  if (THIRD.includes(word)) return "33%";
  return word === "non" ? "" : text;
}

/** A tick is a third more time only below a heading that says how much: `oui` alone says nothing. */
export function thirdTicked(text: string, heading: string): string {
  const isThird = /\b(?:tiers|1\/3)\b/.test(folded(heading));
  return isThird && TICKED.includes(folded(text)) ? "33%" : text;
}

/**
 * A code is enough where there is one, and one commune of that name where there is neither a code nor a postal code.
 * Whoever has a French code was born in France, and whoever was born in another country has Pix's code for it.
 */
function placeMeant(texts: Cells, { communes }: Reading): Partial<Cells> {
  const { birthPostalCode, birthCity, birthCountry } = texts;
  const birthInseeCode = codeOf(texts.birthInseeCode);
  const isFrench =
    birthCountry === "" ? birthInseeCode !== ABROAD : folded(birthCountry) === folded(FRANCE);
  if (!isFrench) return { birthInseeCode: birthInseeCode || (birthCountry && ABROAD) };
  if (birthInseeCode !== "")
    return { birthInseeCode, birthPostalCode: "", birthCity: "", birthCountry: FRANCE };
  if (birthPostalCode !== "") return { birthCountry: FRANCE };
  const named = birthCity === "" ? null : (communes?.named(birthCity) ?? null);
  return named ? { birthInseeCode: named.code, birthCity: "", birthCountry: FRANCE } : {};
}

/** `LE GOFF Anne-Lise`, or the other way round: capitals are the last name. Otherwise all of it is. */
export function nameParts(text: string): { lastName: string; firstName: string } {
  const words = text.replaceAll(",", " ").split(/\s+/).filter(Boolean);
  const capitals = words.filter(isInCapitals);
  const others = words.filter((word) => !isInCapitals(word));
  const isClear = capitals.length > 0 && others.length > 0;
  return isClear
    ? { lastName: capitals.join(" "), firstName: others.join(" ") }
    : { lastName: words.join(" "), firstName: "" };
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase() && /\p{Lu}/u.test(word) && word.length > 1;
}
