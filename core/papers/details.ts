// What the papers say of the session itself.
import type { Cell } from "./cells.ts";
import type { PaperOrder } from "./order.ts";

/** The day in words; empty while nobody has given one. */
export function longDate({ details, format }: PaperOrder): string {
  return details.date && format.weekday(details.date);
}

/** 14/03/2009; empty where a field is spoilt. */
export function shortDate({ format }: PaperOrder, date: string): string {
  return date && format.date(date);
}

export function numberText({ codes, messages }: PaperOrder): string {
  return codes ? String(codes.number) : messages.session.details.pending;
}

export function placeCells({ details, messages }: PaperOrder): Cell[] {
  const { field } = messages.session;
  return [
    { label: field.site, value: details.site, span: 6 },
    { label: field.room, value: details.room, span: 6 },
  ];
}
