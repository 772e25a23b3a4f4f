// What somebody in the room can do in its journal.
import { journalNoteId, type JournalNoteId } from "#core/ids.ts";
import {
  addNote,
  markPart,
  removeNote,
  restoreNote,
  rewordNote,
  takeOver,
} from "#core/journal/commands.ts";
import type { JournalNoteKind } from "#core/schema.ts";
import { untrack } from "solid-js";
import type { Verdict } from "#core/verdict.ts";
import { newId } from "../../platform/chance.ts";
import { usePage } from "../../page/page.tsx";
import { createBegunText } from "./begun-text.ts";
import { useRoom } from "./room-context.tsx";
import { useCarryOut } from "./use-carry-out.ts";

export function useJournal() {
  const { messages } = usePage();
  const room = useRoom();
  const carryOut = useCarryOut();
  const words = () => messages().journal;
  const refused = () => words().refused;
  const writing = () => ({ facts: untrack(room.facts), now: room.timeNow() });

  function add(kind: JournalNoteKind, text: string): JournalNoteId | null {
    const note = newId(journalNoteId);
    const args = { note, kind, text, by: room.me, ...writing() };
    return carryOut((draft) => addNote(draft, args), refused) ? note : null;
  }

  function told(verdict: Verdict<keyof ReturnType<typeof words>["refused"]>) {
    room.setRefusal(verdict.ok ? null : () => words().refused[verdict.reason]);
    return verdict;
  }

  return {
    add,

    /** A note that is there from its first letter on. */
    createNote: () =>
      createBegunText<JournalNoteId>({
        link: room.link,
        begin: (text) => add("note", text),
        path: (note) => ["journal", note, "text"],
        write: (draft, note, text) => told(rewordNote(draft, { note, text, ...writing() })),
        isEmpty: ({ journal }, note) => journal[note]?.text.trim() === "",
        remove: (draft, note) => removeNote(draft, { note, ...writing() }),
        place: () => "note",
        parseId: (id) => journalNoteId.parse(id),
      }),

    remove(note: JournalNoteId): void {
      const args = { note, ...writing() };
      if (!carryOut((draft) => removeNote(draft, args), refused)) return;
      const run = () =>
        void carryOut((draft) => restoreNote(draft, { note, ...writing() }), refused);
      room.say({ text: words().removed, undo: { word: messages().action.undo, run } });
    },

    takeOver(note: JournalNoteId): void {
      const args = { note, by: room.me, ...writing() };
      carryOut((draft) => takeOver(draft, args), refused);
    },

    markPart(isDone: boolean): void {
      const args = { by: room.me, isDone, ...writing() };
      carryOut((draft) => markPart(draft, args), refused);
    },
  };
}
