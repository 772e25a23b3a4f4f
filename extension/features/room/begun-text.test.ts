import "../../documents/testing/solid-in-a-page.ts";
import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { factsView } from "#core/facts/queries.ts";
import { journalNoteId, personId, type JournalNoteId } from "#core/ids.ts";
import { addNote, removeNote, rewordNote } from "#core/journal/commands.ts";
import { MAX_DESCRIPTION } from "#core/schema.ts";
import { openDocument } from "../../documents/open-document.ts";
import { runCommand } from "../../documents/run-command.ts";
import { createField } from "../../documents/testing/field.ts";
import { fakeFrames, nextFrame, realFrames } from "../../documents/testing/frames.ts";
import { openPage, placeOf } from "../../documents/testing/pages.ts";
import { TYPING_MS } from "../../documents/pace.ts";
import { createBegunText } from "./begun-text.ts";

const facts = factsView([]);
const by = personId.parse("da".repeat(16));
const now = 1_773_310_800_000;
const TOO_LONG = "Le poste 12 s’est éteint. ".repeat(40).trim();

beforeEach(() => {
  fakeFrames();
  vi.stubGlobal("InputEvent", Event);
});
afterEach(realFrames);

/** The journal of a room, whose field can be opened as often as somebody comes back to it. */
async function journalIn(profile: string) {
  realFrames();
  const report = await openDocument(await openPage(profile), placeOf("report"));
  fakeFrames();
  vi.stubGlobal("InputEvent", Event);
  const link = { handles: () => ({ report }) };
  let notes = 0;

  function begin(text: string): JournalNoteId | null {
    const note = journalNoteId.parse(String(++notes).padStart(32, "0"));
    const args = { note, kind: "note" as const, text, by, facts, now };
    return runCommand(report, (draft) => addNote(draft, args)).ok ? note : null;
  }

  function openField() {
    const field = createField();
    const leave = createRoot((dispose) => {
      const text = createBegunText<JournalNoteId>({
        link,
        begin,
        path: (note) => ["journal", note, "text"],
        write: (draft, note, words) => rewordNote(draft, { note, facts, text: words }),
        isEmpty: ({ journal }, note) => journal[note]?.text.trim() === "",
        remove: (draft, note) => removeNote(draft, { note, facts, now }),
        place: () => "note",
        parseId: (id) => journalNoteId.parse(id),
      });
      text.bindTo(field);
      field.addEventListener("input", text.type);
      return dispose;
    });
    return { field, leave };
  }

  const said = () =>
    Object.values(report.doc().journal).flatMap(({ text, removedAt }) =>
      removedAt === null ? [text] : [],
    );
  return { openField, said };
}

/** All of it is marked and typed over, and what comes of it is seen. */
function typeOver(field: ReturnType<typeof createField>, words: string): void {
  field.value = "";
  field.selectionStart = 0;
  field.type(words);
  nextFrame();
  vi.advanceTimersByTime(TYPING_MS);
  nextFrame();
}

test("[RE25] words that are pasted where a note was begun and cleared are found again, and shortened", async () => {
  const { openField, said } = await journalIn("cleared");
  const before = openField();
  typeOver(before.field, "L");
  expect(said()).toEqual(["L"]);
  typeOver(before.field, "");
  typeOver(before.field, TOO_LONG);
  before.leave();
  expect(said()).toEqual([]);

  const after = openField();
  expect(after.field.value).toBe(TOO_LONG);
  typeOver(after.field, TOO_LONG.slice(0, MAX_DESCRIPTION));
  after.leave();
  expect(said()).toEqual([TOO_LONG.slice(0, MAX_DESCRIPTION)]);
  expect(openField().field.value).toBe("");
});

test("[RE25] words of which a note has the beginning go on in that note", async () => {
  const { openField, said } = await journalIn("begun");
  const before = openField();
  typeOver(before.field, "Le poste");
  typeOver(before.field, TOO_LONG);
  before.leave();
  expect(said()).toEqual(["Le poste"]);

  const after = openField();
  expect(after.field.value).toBe(TOO_LONG);
  typeOver(after.field, "Le poste 12 s’est éteint.");
  after.leave();
  expect(said()).toEqual(["Le poste 12 s’est éteint."]);
});
