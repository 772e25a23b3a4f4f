// What a chooser says of a field and of its values.
import type { Scalar } from "#core/finalisation/schema.ts";
import { candidateId } from "#core/ids.ts";
import type { Format } from "#core/messages/format.ts";
import type { Messages } from "#core/messages/messages.ts";
import { categoryCode } from "#core/report/categories.ts";
import { displayName, personOf } from "#core/roster/queries.ts";
import { abortReason, billingMode, subscription, type RosterDocument } from "#core/schema.ts";
import { calendarDate } from "#core/time.ts";
import type { FieldConflict } from "#core/together/conflicts.ts";
import { fieldLabel } from "./field-label.ts";

export type Voice = { messages: Messages; format: Format };

/** What the values are of; of a candidate's name or class, also whose. */
export function conflictTitle(
  { field, kind, about }: FieldConflict,
  roster: RosterDocument,
  { messages }: Voice,
): string {
  const words = messages.person.conflict;
  const label = fieldLabel(field, messages) ?? "";
  const id = candidateId.safeParse(about).data;
  const person = kind === "roster" && id ? personOf(roster, id) : null;
  const whole = person ? words.ofSomebody({ field: label, name: displayName(person) }) : label;
  return words.title({ field: whole });
}

/** A value as the form of its field would show it. */
export function valueText(field: string, value: Scalar, { messages, format }: Voice): string {
  const words = messages.person.conflict;
  if (value === null || value === "") return words.nothing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return numberText(field, value, messages);
  const chosen = choiceWord(field, value, messages);
  if (chosen !== null) return chosen;
  const code = categoryCode.safeParse(value).data;
  if (field === "category" && code) return `${code} · ${messages.issueReport.category[code]}`;
  return calendarDate.safeParse(value).success ? format.date(value) : value;
}

/** Of what is chosen from a list, the word of the list; null for anything else. */
export function choiceWord(field: string, value: Scalar, messages: Messages): string | null {
  const { finalisation, subscription: words } = messages;
  const reason = abortReason.safeParse(value).data;
  const certification = subscription.safeParse(value).data;
  const pricing = billingMode.safeParse(value).data;
  if (field === "abortReason" && reason) return finalisation.abortReason.reason[reason];
  if (field === "subscription" && certification) return words.name[certification];
  return field === "billingMode" && pricing ? words.billing[pricing] : null;
}

function numberText(field: string, value: number, { candidate, issueReport }: Messages): string {
  if (field === "extraTimePercent") return candidate.extraTime.short({ percent: value });
  if (field === "incidentMinutes") return issueReport.field.minutesSome({ minutes: value });
  return String(value);
}
