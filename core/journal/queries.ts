// What has happened in the room, as its journal tells it.
import * as z from "zod";
import type { FactsView } from "../facts/queries.ts";
import { journalNoteId, personId, type JournalNoteId, type PersonId } from "../ids.ts";
import { entities, textOf } from "../roster/entities.ts";
import { journalNoteKind, type JournalNoteKind, type ReportDocument } from "../schema.ts";
import { timestamp, type Timestamp } from "../time.ts";

/** A line that somebody wrote. */
export type NoteView = {
  id: JournalNoteId;
  kind: JournalNoteKind;
  text: string;
  by: PersonId;
  at: Timestamp;
  /** Who has read it; only a hand-over waits to be read. */
  takenBy: PersonId | null;
};

const note = z.object({
  kind: textOf(journalNoteKind),
  text: z.string(),
  by: textOf(personId),
  at: timestamp,
  removedAt: timestamp.nullable(),
  takenBy: textOf(personId).nullable().catch(null),
});

/** The notes that hold words and that nobody has removed, the oldest first. [JO2] [JO3] */
export function notesOf({ journal }: Pick<ReportDocument, "journal">): NoteView[] {
  return entities(journal, journalNoteId, note)
    .filter(({ removedAt, text }) => removedAt === null && text.trim() !== "")
    .map(({ id, kind, text, by, at, takenBy }) => ({ id, kind, text, by, at, takenBy }))
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The last thing that a colleague has left for whoever takes over and that nobody has read. [JO4] */
export function handOver(notes: readonly NoteView[], me: PersonId): NoteView | null {
  const isForMe = ({ kind, by, takenBy }: NoteView) =>
    kind === "hand-over" && by !== me && takenBy === null;
  return notes.findLast(isForMe) ?? null;
}

/** Who has done their part and since when, the first one first; only those whom the session knows. [JO5] */
export function partsDone(
  { parts }: Pick<ReportDocument, "parts">,
  { people }: Pick<FactsView, "people">,
): { person: PersonId; at: Timestamp }[] {
  return [...people.keys()]
    .flatMap((person) => {
      const at = timestamp.safeParse(parts[person]);
      return at.success ? [{ person, at: at.data }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
}
