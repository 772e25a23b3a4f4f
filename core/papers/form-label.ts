import type { PaperOrder } from "./order.ts";

/** What a screen reader says of a field: its label, and whose it is where there are several. */
export function spokenLabel(
  { messages }: PaperOrder,
  label: string,
  about: string | undefined,
): string {
  return about === undefined ? label : messages.printed.incident.tooltip({ field: label, about });
}
