// What the papers say of the session itself.
import type { TextOrder } from "./order.ts";
import type { PaperFact } from "./paper-text.ts";

/** The day in words; empty while nobody has given one. */
export function longDate({ details, format }: Pick<TextOrder, "details" | "format">): string {
  return details.date && format.weekday(details.date);
}

/** 14/03/2009; empty where a field is spoilt. */
export function shortDate({ format }: TextOrder, date: string): string {
  return date && format.date(date);
}

export function numberText({ codes, messages }: TextOrder): string {
  return codes ? String(codes.number) : messages.session.details.pending;
}

/** Site, then room. */
export function placeFacts({ details, messages }: TextOrder): [PaperFact, PaperFact] {
  const { field } = messages.session;
  return [
    { name: field.site, value: details.site },
    { name: field.room, value: details.room },
  ];
}
