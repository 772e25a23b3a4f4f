// What is written in a cell, as what it means. What has no meaning stays as it is written, for the rules to refuse.
import { complementary } from "../centre/profile.ts";
import { tidy } from "../imports/draft-faults.ts";
import { repairMojibake } from "../imports/mojibake.ts";
import { folded } from "../roster/spelling.ts";
import type { BillingMode, Subscription } from "../schema.ts";
import { calendarDate, localTime } from "../time.ts";
import type { Column } from "./columns.ts";
import type { Told } from "./codes.ts";

const FRENCH_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const HOUR = /^(\d{1,2})\s?[:hH]\s?(\d{2})(?::00)?$/;
/** Lost on the way, or never letters. Observations may have several lines. */
const UNREADABLE = /(?![\n\t])[\p{Cc}\ufffd]/u;
/** What an `œ` and its like become in the wrong encoding: in no name, though a room may be `½ groupe`. */
const SYMBOLS = /[¤¦¨´¸¼½¾]/u;
const NAMES: readonly Column[] = ["lastName", "firstName", "birthCity"];
const PLAIN = /^[!-~](?:[!-~]| (?=[!-~]))*$/;

/** A cell as it counts, and what another program has done to it. [MI8] */
export function legible(
  column: Column,
  cell: string,
  encoding: string,
): { text: string; problem?: Told & { repaired?: string } } {
  // Of half a million cells nearly all are this.
  if (cell === "" || PLAIN.test(cell)) return { text: cell };
  const repaired = repairMojibake(cell, encoding);
  const text = column === "observations" ? repaired.normalize("NFC").trim() : tidy(repaired);
  const isLost = UNREADABLE.test(text) || (NAMES.includes(column) && SYMBOLS.test(text));
  if (isLost) return { text, problem: { column, code: "CELL_UNREADABLE" } };
  if (repaired !== cell) return { text, problem: { column, code: "CELL_GARBLED", repaired: text } };
  return { text };
}

/** `1/9/2026` is `2026-09-01`: a spreadsheet has taken the zeros. [MI7] */
export function dateOf(text: string): string {
  const [, day = "", month = "", year = ""] = FRENCH_DATE.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return calendarDate.safeParse(date).success ? date : text;
}

/** `9:00`, `9h00` and `09:00:00` are `09:00`. [MI7] */
export function timeOf(text: string): string {
  const [, hours = "", minutes = ""] = HOUR.exec(text) ?? [];
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  return localTime.safeParse(time).success ? time : text;
}

/** An INSEE or postal code with the zero that a spreadsheet has taken from its front. [MI7] */
export function codeOf(text: string): string {
  const code = text.replaceAll(" ", "").toUpperCase();
  return /^\d{4}$/.test(code) ? `0${code}` : code;
}

/** The number of a session, or null for what is none. */
export function sessionNumberOf(text: string): number | null {
  const digits = text.replaceAll(" ", "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** `33%` is 33; empty is none. */
export function percentOf(text: string): { percent: number | null; code?: Told["code"] } {
  const typed = text.replaceAll(/[\s%]/g, "");
  if (typed === "") return { percent: null };
  const percent = Number(typed.replace(",", "."));
  if (!/^\d+([.,]\d+)?$/.test(typed))
    return { percent: null, code: "CANDIDATE_EXTRA_TIME_INTEGER" };
  if (percent < 1 || percent > 999)
    return { percent: null, code: "CANDIDATE_EXTRA_TIME_OUT_OF_RANGE" };
  return Number.isInteger(percent)
    ? { percent }
    : { percent: null, code: "CANDIDATE_EXTRA_TIME_INTEGER" };
}

export const BILLING_NAMES: Record<BillingMode, string> = {
  FREE: "Gratuite",
  PREPAID: "Prépayée",
  PAID: "Payante",
};

/** null for what is no pricing. */
export function billingModeOf(text: string): BillingMode | "" | null {
  if (text === "") return "";
  const names: readonly (readonly [BillingMode, string])[] = [
    ["FREE", BILLING_NAMES.FREE],
    ["PREPAID", BILLING_NAMES.PREPAID],
    ["PAID", BILLING_NAMES.PAID],
  ];
  return names.find(([, name]) => folded(name) === folded(text))?.[0] ?? null;
}

export const YES = "oui";

/** For what somebody is enrolled: at most one of the columns says yes. */
export function subscriptionOf(texts: Readonly<Record<Column, string>>): {
  subscription: Subscription;
  problems: Told[];
} {
  const said = complementary.options.filter((each) => texts[each] !== "");
  const wrong = said.filter((each) => ![YES, "non"].includes(folded(texts[each])));
  const chosen = said.filter((each) => folded(texts[each]) === YES);
  const [subscription = "CORE", ...others] = chosen;
  const problems = wrong.map((column): Told => ({
    column,
    code: "CANDIDATE_COMPLEMENTARY_NOT_VALID",
  }));
  for (const column of others)
    problems.push({ column, code: "CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION" });
  return { subscription, problems };
}
