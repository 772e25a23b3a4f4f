import * as A from "@automerge/automerge/slim";
import { mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import type { FactsView } from "../facts/queries.ts";
import type { JournalNoteId, PersonId } from "../ids.ts";
import { atomic, type JournalNoteKind, type ReportDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import {
  mayEditNote,
  mayRestoreNote,
  mayWord,
  type NoteRefusal,
  type WordsRefusal,
} from "./policy.ts";

/** `note` is a random id. */
export type NoteArgs = { note: JournalNoteId; facts: FactsView };
export type NewNote = NoteArgs & {
  kind: JournalNoteKind;
  text: string;
  by: PersonId;
  /** By the clock of the device. */
  now: Timestamp;
};

/** Writes a line in the journal, or one for whoever takes over. [JO2] [JO4] */
export function addNote(
  draft: ReportDocument,
  { note, facts, kind, text, by, now }: NewNote,
): Verdict<ClosedRefusal | WordsRefusal> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  const worded = mayWord("", text);
  if (!worded.ok) return worded;
  draft.journal[note] ??= {
    kind: atomic(kind),
    text,
    by: atomic(by),
    at: now,
    removedAt: null,
    takenBy: null,
  };
  return allow();
}

/** Writes the note as it now reads; what colleagues write meanwhile merges with it. [JO2] */
export function rewordNote(
  draft: ReportDocument,
  { note, text, facts }: NoteArgs & { text: string },
): Verdict<NoteRefusal | WordsRefusal | "removed"> {
  const allowed = mayEditNote(draft, facts, note);
  if (!allowed.ok) return allowed;
  const before = draft.journal[note]?.text ?? "";
  const worded = mayWord(before, text);
  if (!worded.ok) return worded;
  if (before !== text) A.updateText(draft, ["journal", note, "text"], text);
  return allow();
}

/** Takes a note out, until somebody puts it back. [JO3] */
export function removeNote(
  draft: ReportDocument,
  { note, facts, now }: NoteArgs & { now: Timestamp },
): Verdict<NoteRefusal> {
  const allowed = mayEditNote(draft, facts, note);
  if (!allowed.ok) return allowed.reason === "removed" ? allow() : refuse(allowed.reason);
  const entry = draft.journal[note];
  if (entry) entry.removedAt = now;
  return allow();
}

/** Puts a removed note back as it was. [JO3] */
export function restoreNote(
  draft: ReportDocument,
  { note, facts }: NoteArgs,
): Verdict<NoteRefusal> {
  const allowed = mayRestoreNote(draft, facts, note);
  if (!allowed.ok) return allowed;
  const entry = draft.journal[note];
  if (entry && entry.removedAt !== null) entry.removedAt = null;
  return allow();
}

/** Somebody has read what was left for them; the first one counts. [JO4] */
export function takeOver(
  draft: ReportDocument,
  { note, facts, by }: NoteArgs & { by: PersonId },
): Verdict<NoteRefusal | "removed"> {
  const allowed = mayEditNote(draft, facts, note);
  if (!allowed.ok) return allowed;
  const entry = draft.journal[note];
  if (entry && entry.takenBy === null) entry.takenBy = atomic(by);
  return allow();
}

/** Says that one's part is done, or takes it back. Nothing is closed by it. [JO5] */
export function markPart(
  draft: ReportDocument,
  args: { by: PersonId; isDone: boolean; now: Timestamp; facts: FactsView },
): Verdict<ClosedRefusal> {
  const { by, isDone, now, facts } = args;
  const open = mayWrite(facts);
  if (!open.ok) return open;
  const before = draft.parts[by] ?? null;
  if ((before !== null) !== isDone) draft.parts[by] = isDone ? now : null;
  return allow();
}
