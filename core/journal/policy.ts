// Who may write in the journal of the room. Members and invigilators alike.
import { mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import type { FactsView } from "../facts/queries.ts";
import type { JournalNoteId } from "../ids.ts";
import { growsTooLong } from "../report/prose.ts";
import type { ReportDocument } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";

export type NoteRefusal = ClosedRefusal | "unknown-note";
export type WordsRefusal = "note-too-long";

type Journal = Pick<ReportDocument, "journal">;

/** A note has 500 characters at most; what two people made too long together may be shortened. [JO2] */
export function mayWord(before: string, after: string): Verdict<WordsRefusal> {
  return growsTooLong(before, after) ? refuse("note-too-long") : allow();
}

/** Anybody in the room takes a note out and puts it back, until the finalisation. [JO3] */
export function mayRestoreNote(
  { journal }: Journal,
  facts: FactsView,
  id: JournalNoteId,
): Verdict<NoteRefusal> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  return journal[id] ? allow() : refuse("unknown-note");
}

/** A note that was removed takes no more words. [JO3] */
export function mayEditNote(
  document: Journal,
  facts: FactsView,
  id: JournalNoteId,
): Verdict<NoteRefusal | "removed"> {
  const known = mayRestoreNote(document, facts, id);
  if (!known.ok) return known;
  return document.journal[id]?.removedAt === null ? allow() : refuse("removed");
}
