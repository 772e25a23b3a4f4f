import type { TextOrder } from "./order.ts";

type Words = Pick<TextOrder, "messages">;

/** Stands in a text where a PDF has a box to tick. */
export const BOX = "☐";

/** A box in a text, before what it stands for. */
export function boxText(label: string): string {
  return `${BOX} ${label}`;
}

/** What a screen reader says of a field: its label, and whose it is where there are several. */
export function spokenLabel({ messages }: Words, label: string, about: string | undefined): string {
  return about === undefined ? label : messages.printed.incident.tooltip({ field: label, about });
}
