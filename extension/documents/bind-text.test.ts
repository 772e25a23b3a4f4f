import * as A from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { SessionDocument } from "#core/schema.ts";
import { allow, refuse, type Verdict } from "#core/verdict.ts";
import { bindText } from "./bind-text.ts";
import { finishTyping } from "./finish-typing.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { createField, type Field } from "./testing/field.ts";
import { fakeFrames, nextFrame, realFrames } from "./testing/frames.ts";
import { openPage, placeOf } from "./testing/pages.ts";

beforeEach(fakeFrames);
afterEach(realFrames);

const PATH = ["observations"];

function observe(session: DocHandle<SessionDocument>, text: string): Verdict<"sealed"> {
  return runCommand(session, (draft) => {
    A.updateText(draft, PATH, text);
    return allow();
  });
}

/** The field in which Inès writes the observations of a session, which begin with `prose`. */
async function observations(profile: string, prose = "") {
  realFrames();
  const session = await openDocument(await openPage(profile), placeOf("session"));
  fakeFrames();
  observe(session, prose);
  const field = createField();
  const release = bindText(field, {
    handle: session,
    path: PATH,
    write: (text) => observe(session, text),
  });
  onTestFinished(release);
  return { session, field, release };
}

function placeCaret(field: Field, before: string): void {
  field.selectionStart = field.value.indexOf(before);
}

function changesIn(session: DocHandle<SessionDocument>): number {
  return A.getAllChanges(session.doc()).length;
}

test("[DE8] the first key is written down once its letter is seen", async () => {
  const { session, field } = await observations("first-key");
  field.type("A");
  expect(session.doc().observations).toBe("");
  nextFrame();
  expect(session.doc().observations).toBe("A");
});

test("[DE8] a page that is not painted writes down what is typed all the same", async () => {
  const { session, field } = await observations("not-painted");
  vi.stubGlobal("requestAnimationFrame", () => 0);
  field.type("A");
  vi.advanceTimersByTime(100);
  expect(session.doc().observations).toBe("A");
});

test("[DE8] the keys that follow within 100 ms are one change", async () => {
  const { session, field } = await observations("keys-that-follow");
  field.type("A");
  nextFrame();
  const before = changesIn(session);
  for (const key of "larme") field.type(key);
  expect(session.doc().observations).toBe("A");
  vi.advanceTimersByTime(100);
  nextFrame();
  expect(session.doc().observations).toBe("Alarme");
  expect(changesIn(session)).toBe(before + 1);
});

test("[DE8] a second of steady typing is eleven changes at most", async () => {
  const { session, field } = await observations("steady-typing");
  const before = changesIn(session);
  for (const key of "Alarme incendie à 10 h 40, salle") {
    field.type(key);
    vi.advanceTimersByTime(32);
  }
  expect(changesIn(session) - before).toBeLessThanOrEqual(11);
  finishTyping();
  expect(session.doc().observations).toBe("Alarme incendie à 10 h 40, salle");
});

test("[DE8] the rest is written down when the field is left", async () => {
  const { session, field } = await observations("field-left");
  field.type("A");
  nextFrame();
  field.type("larme");
  field.leave();
  expect(session.doc().observations).toBe("Alarme");
});

test("[DE8] the rest is written down when the session closes or the page is hidden", async () => {
  const { session, field } = await observations("session-closes");
  field.type("A");
  nextFrame();
  field.type("larme");
  finishTyping();
  expect(session.doc().observations).toBe("Alarme");
});

test("[DE8] the rest is written down when the field goes from the screen", async () => {
  const { session, field, release } = await observations("field-gone");
  field.type("A");
  nextFrame();
  field.type("larme");
  release();
  expect(session.doc().observations).toBe("Alarme");
  field.type(" et après");
  vi.advanceTimersByTime(200);
  expect(session.doc().observations).toBe("Alarme");
});

test("[DE8] a field in which nobody types writes nothing, whatever its line breaks", async () => {
  const { session, field } = await observations("nobody-types", "Une ligne\r\nune autre");
  const heads = A.getHeads(session.doc());
  field.leave();
  finishTyping();
  expect(A.getHeads(session.doc())).toEqual(heads);
  expect(field.value).toBe("Une ligne\nune autre");
});

test("[DE8] what a command refuses stays in the field and is offered with the next key", async () => {
  const { session } = await observations("refused-text");
  const field = createField();
  const write = (text: string) => (text === "Non" ? refuse("sealed") : observe(session, text));
  onTestFinished(bindText(field, { handle: session, path: PATH, write }));
  field.type("Non");
  nextFrame();
  expect(field.value).toBe("Non");
  expect(session.doc().observations).toBe("");
  field.type(" !");
  vi.advanceTimersByTime(100);
  nextFrame();
  expect(session.doc().observations).toBe("Non !");
});

test("[DE7] what a colleague writes appears, and the caret stays before the same word", async () => {
  const { session, field } = await observations("colleague-writes", "Poste 3 en panne");
  placeCaret(field, "panne");
  observe(session, "10 h : Poste 3 en panne, remplacé");
  expect(field.value).toBe("10 h : Poste 3 en panne, remplacé");
  expect(field.selectionStart).toBe("10 h : Poste 3 en ".length);
});

test("[DE7] what a colleague writes while I type is in the text with what I typed", async () => {
  const { session, field } = await observations("both-type", "Poste 3 en panne");
  placeCaret(field, "en panne");
  field.type("t");
  field.type("oujours ");
  observe(session, `10 h : ${session.doc().observations}`);
  expect(field.value).toBe("10 h : Poste 3 toujours en panne");
  vi.advanceTimersByTime(100);
  expect(session.doc().observations).toBe("10 h : Poste 3 toujours en panne");
});

test("[DE7] a command that writes less than was typed shows in the field", async () => {
  const { session } = await observations("cut");
  const field = createField();
  const write = (text: string) => observe(session, text.slice(0, 5));
  onTestFinished(bindText(field, { handle: session, path: PATH, write }));
  field.type("Alarme");
  nextFrame();
  expect(field.value).toBe("Alarm");
});

test("[DE9] while an accent is composed the field is left alone", async () => {
  const { session, field } = await observations("composing", "panne");
  placeCaret(field, "panne");
  field.compose("^");
  observe(session, "panne générale");
  expect(field.value).toBe("^panne");
  expect(session.doc().observations).toBe("panne générale");
});

test("[DE9] what was composed and what came meanwhile are both there", async () => {
  const { session, field } = await observations("composed", "panne");
  placeCaret(field, "panne");
  field.compose("ê ");
  observe(session, "panne générale");
  observe(session, "Grosse panne générale");
  field.endComposition();
  vi.advanceTimersByTime(100);
  expect(field.value).toBe("Grosse ê panne générale");
  expect(session.doc().observations).toBe("Grosse ê panne générale");
});

test("[DE9] a timer that runs out while a character is composed takes nothing from a colleague", async () => {
  const { session, field } = await observations("composing-timer", "panne");
  field.type("U");
  nextFrame();
  field.type("ne ");
  field.compose("^");
  observe(session, `${session.doc().observations} générale`);
  vi.advanceTimersByTime(100);
  nextFrame();
  expect(session.doc().observations).toBe("Upanne générale");
  field.endComposition();
  vi.advanceTimersByTime(100);
  nextFrame();
  expect(session.doc().observations).toBe("Une ^panne générale");
});

test("[DE9] a page that goes away in the middle of a composition loses neither side", async () => {
  const { session, field } = await observations("composing-hidden", "panne");
  field.compose("^");
  observe(session, "panne générale");
  finishTyping();
  expect(session.doc().observations).toBe("^panne générale");
});
