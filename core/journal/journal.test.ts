import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { finalContent } from "../finalisation/content.ts";
import { confirmPresence, withdrawDecision } from "../report/commands.ts";
import type { ReportDocument } from "../schema.ts";
import {
  after,
  at,
  attempt,
  candidate,
  decision,
  finalised,
  finished,
  helene,
  journalNote,
  luc,
  maelys,
  nadia,
  received,
  roomOf,
  started,
  told,
} from "../testing/cast.ts";
import { journalEntries } from "../testing/room-view.ts";
import { addNote, markPart, removeNote, restoreNote, rewordNote, takeOver } from "./commands.ts";
import { handOver, notesOf, partsDone } from "./queries.ts";

const documents = roomOf(maelys);
const { roster, report } = documents;
const open = told(started(maelys, "09:05"));
const sealed = told(started(maelys, "09:05"), finalised("12:00"));
const heating = journalNote("heating");
const wing = journalNote("wing");

const writes =
  (text: string, more: Partial<Parameters<typeof addNote>[1]> = {}) =>
  (draft: ReportDocument) =>
    addNote(draft, {
      note: heating,
      kind: "note",
      text,
      by: luc,
      now: at("09:40"),
      facts: open,
      ...more,
    });
const says = (text: string) => (draft: ReportDocument) =>
  rewordNote(draft, { note: heating, text, facts: open });
const marks = (isDone: boolean) => (draft: ReportDocument) =>
  markPart(draft, { by: luc, isDone, now: at("11:58"), facts: open });
const noted = after(report, writes("Le chauffage s’est arrêté."));
const texts = (doc: ReportDocument) => notesOf(doc).map(({ text }) => text);

test("[JO2] what Luc writes is there for everybody, with his name and the time", () => {
  expect(notesOf(noted)).toMatchObject([
    { text: "Le chauffage s’est arrêté.", by: luc, at: at("09:40"), kind: "note" },
  ]);
});

test("[JO2] what two people write in one note at the same time merges", () => {
  const here = after(noted, says("Le chauffage s’est arrêté. Alerte donnée."));
  const there = after(noted, says("9 h 38 : Le chauffage s’est arrêté."));
  const merged = A.merge(A.clone(here), there);
  expect(texts(merged)).toEqual(["9 h 38 : Le chauffage s’est arrêté. Alerte donnée."]);
});

test("[JO2] a note has 500 characters at most, and one without words is none", () => {
  expect(attempt(report, writes("a".repeat(501))).verdict).toEqual({
    ok: false,
    reason: "note-too-long",
  });
  expect(texts(after(report, writes("  ")))).toEqual([]);
});

test("[JO3] a note is removed and put back, by anybody", () => {
  const removed = after(noted, (draft) =>
    removeNote(draft, { note: heating, facts: open, now: at("09:45") }),
  );
  expect(texts(removed)).toEqual([]);
  const more = attempt(removed, (draft) =>
    rewordNote(draft, { note: heating, text: "Non", facts: open }),
  );
  expect(more.verdict).toEqual({ ok: false, reason: "removed" });
  const back = after(removed, (draft) => restoreNote(draft, { note: heating, facts: open }));
  expect(texts(back)).toEqual(["Le chauffage s’est arrêté."]);
});

test("[JO3] nothing is written, removed or marked once the session is sealed", () => {
  const refused = { ok: false, reason: "finalised" };
  expect(attempt(noted, writes("Trop tard", { note: wing, facts: sealed })).verdict).toEqual(
    refused,
  );
  const remove = { note: heating, facts: sealed, now: at("12:01") };
  expect(attempt(noted, (draft) => removeNote(draft, remove)).verdict).toEqual(refused);
  const mark = { by: luc, isDone: true, now: at("12:01"), facts: sealed };
  expect(attempt(noted, (draft) => markPart(draft, mark)).verdict).toEqual(refused);
});

test("[JO4] what Luc leaves for whoever takes over waits for somebody else to read it", () => {
  const later = { note: wing, now: at("09:55") };
  const left = after(noted, writes("Anas revient à 10 h.", { ...later, kind: "hand-over" }));
  expect(handOver(notesOf(left), luc)).toBeNull();
  expect(handOver(notesOf(left), helene)).toMatchObject({ text: "Anas revient à 10 h.", by: luc });
  const taken = after(left, (draft) => takeOver(draft, { note: wing, facts: open, by: helene }));
  expect(handOver(notesOf(taken), nadia)).toBeNull();
  expect(notesOf(taken).at(-1)).toMatchObject({ takenBy: helene });
  const again = after(taken, (draft) => takeOver(draft, { note: wing, facts: open, by: nadia }));
  expect(A.getHeads(again)).toEqual(A.getHeads(taken));
});

test("[JO4] what Hélène leaves does not hide what Luc has left and nobody has read", () => {
  const both = after(
    report,
    writes("Anas revient à 10 h.", { note: wing, kind: "hand-over" }),
    writes("Le poste 7 est en panne.", { kind: "hand-over", by: helene, now: at("10:00") }),
  );
  expect(handOver(notesOf(both), helene)).toMatchObject({ text: "Anas revient à 10 h." });
  const taken = after(both, (draft) => takeOver(draft, { note: heating, facts: open, by: nadia }));
  expect(handOver(notesOf(taken), nadia)).toMatchObject({ text: "Anas revient à 10 h." });
});

test("[JO5] each person says that their part is done, and takes it back", () => {
  const people = { people: new Map([[luc, { name: "Luc Dumas", role: "invigilator" as const }]]) };
  const done = after(report, marks(true));
  expect(partsDone(done, people)).toEqual([{ person: luc, at: at("11:58") }]);
  expect(partsDone(after(done, marks(false)), people)).toEqual([]);
  expect(A.getHeads(after(report, marks(false)))).toEqual(A.getHeads(report));
});

test("[JO6] neither notes nor marks are part of what is sealed", () => {
  const more = after(noted, marks(true));
  expect(finalContent({ ...documents, report: more }, [])).toEqual(finalContent(documents, []));
});

test("[JO1] the journal tells all that happened, the newest first, by the relay’s clock where it told one", () => {
  const facts = told(
    received("seen", maelys, "09:01"),
    started(maelys, "09:05"),
    finished(maelys, "10:30"),
  );
  const about = { candidate: candidate(maelys), decision: decision("seen"), roster, facts: told() };
  const seen = after(noted, (draft) =>
    confirmPresence(draft, { ...about, by: helene, now: at("08:57") }),
  );
  const entries = journalEntries(seen, facts);
  expect(entries.map(({ kind, at: time, by }) => [kind, time, by])).toEqual([
    ["completed", at("10:30"), null],
    ["note", at("09:40"), luc],
    ["started", at("09:05"), null],
    ["decision", at("09:01"), helene],
  ]);
});

test("[JO1] what was taken back stays in the journal, and is told as taken back", () => {
  const about = { candidate: candidate(maelys), decision: decision("seen"), roster, facts: told() };
  const back = after(
    report,
    (draft) => confirmPresence(draft, { ...about, by: luc, now: at("09:00") }),
    (draft) => withdrawDecision(draft, { ...about, now: at("09:02") }),
  );
  expect(journalEntries(back, told())).toMatchObject([{ kind: "decision", isWithdrawn: true }]);
});
