// Words that the report had not taken when their field went, because they were too long: whoever comes back to the
// field finds them as they were typed, and shortens them, for as long as the session is open in this page and what
// was noted of them before is what the report says.
import type { IssueReportId } from "#core/ids.ts";
import type { TextField } from "../../documents/field-text.ts";

type Words = {
  typed: string;
  /** The entry that has their beginning; null where nothing was noted of them. */
  id: string | null;
  /** What it said then. */
  noted: string;
};

export type WordsField = TextField & Pick<EventTarget, "dispatchEvent">;

/** Of the field in which the description of one issue report stands. */
export function descriptionPlace(id: IssueReportId): string {
  return `description:${id}`;
}

const kept = new WeakMap<object, Map<string, Words>>();

/** `session` is whatever stands for it in this page, `place` the field; null: all of it was taken. */
export function keepRefusedWords(session: object, place: string, words: Words | null): void {
  const ofSession = kept.get(session) ?? new Map<string, Words>();
  if (words && words.typed.trim() !== "") ofSession.set(place, words);
  else ofSession.delete(place);
  kept.set(session, ofSession);
}

/** For the field that asks, which keeps them again if it goes and they are too long still. `said`: what an entry says now. */
export function takeRefusedWords(
  session: object,
  place: string,
  said: (id: string) => string,
): Words | null {
  const ofSession = kept.get(session);
  const words = ofSession?.get(place) ?? null;
  ofSession?.delete(place);
  return words === null || words.id === null || said(words.id) === words.noted ? words : null;
}

/** They stand in the field again, and are refused again, with the reason. */
export function offerAgain(field: WordsField, { typed }: Words): void {
  field.value = typed;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
