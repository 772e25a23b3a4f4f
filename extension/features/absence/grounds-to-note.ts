import type { AbsenceGrounds } from "#core/report/absence.ts";
import { MAX_SHORT } from "#core/schema.ts";

/** `typed` stands in the field as it is; `kept` is what the report says. */
type Field = { typed: string; kept: AbsenceGrounds };

export function areWordsTooLong(typed: string): boolean {
  return typed.trim().length > MAX_SHORT;
}

/** What is to be noted now, with `change`; null where the report says it already. Too long words wait. */
export function groundsToNote(
  { typed, kept }: Field,
  change: Partial<Pick<AbsenceGrounds, "reason">> = {},
): AbsenceGrounds | null {
  const words = areWordsTooLong(typed) ? kept.words : typed.trim();
  const next = { reason: kept.reason, ...change, words };
  return next.reason === kept.reason && next.words === kept.words ? null : next;
}

/** The same when the field goes, and its page perhaps: of too long words as much as fits. */
export function lastGrounds({ typed, kept }: Field): AbsenceGrounds | null {
  return groundsToNote({ typed: wordsThatFit(typed), kept });
}

/** All of them where they are not too long. */
export function wordsThatFit(typed: string): string {
  const halfALetter = /[\uD800-\uDBFF]$/;
  return typed.trim().slice(0, MAX_SHORT).replace(halfALetter, "").trim();
}

/** Whether nobody has typed anything since the field was given its words: then what others say comes in. */
export function isUntouched(typed: string, given: string): boolean {
  return typed.trim() === given.trim();
}
