import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { acrossTyping, applied, editBetween, editsOf, type TextEdit } from "./text-edits.ts";

/** Few letters, so that edits meet; two of them take two units. */
const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "\n", "😀", "😁"), maxLength: 12 });
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Where somebody puts `inserted` instead of a part of the text; `from` and `size` in parts of it. */
const stroke = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.double({ min: 0, max: 0.5, noNaN: true }),
  inserted: text,
});
type Stroke = { from: number; size: number; inserted: string };

function struck(before: string, { from, size, inserted }: Stroke): string {
  const letters = Array.from(before);
  letters.splice(Math.floor(from * letters.length), Math.floor(size * letters.length), inserted);
  return letters.join("");
}

/** Letters that nobody else writes: `letter` once for each letter of what is inserted. */
function signed(strokes: readonly Stroke[], letter: string): Stroke[] {
  return strokes.map((each) => ({ ...each, inserted: letter.repeat(each.inserted.length) }));
}

function lettersIn(value: string, letter: string): number {
  return value.split(letter).length - 1;
}

test("[DE7] the edit between two texts makes one of the other and leaves no half of a character", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = editBetween(before, after);
      expect(edit ? applied(before, edit) : before).toBe(after);
      expect(edit?.inserted ?? "").not.toMatch(HALF);
    }),
  );
});

test("[DE7] two people who only write lose no letter, wherever they write", () => {
  const insertion = stroke.map((each) => ({ ...each, size: 0 }));
  fc.assert(
    fc.property(text, insertion, fc.array(insertion, { maxLength: 4 }), (start, mine, theirs) => {
      const [own = mine] = signed([mine], "M");
      let [agreed, field] = [start, struck(start, own)];
      for (const their of signed(theirs, "T")) {
        const next = struck(agreed, their);
        const edit = editBetween(agreed, next);
        field = edit ? acrossTyping(agreed, field, edit).reduce(applied, field) : field;
        agreed = next;
      }
      expect(lettersIn(field, "M")).toBe(own.inserted.length);
      expect(field.replaceAll("M", "")).toBe(agreed);
    }),
  );
});

test("[DE7] two people who write and delete keep every letter that nobody deleted", () => {
  fc.assert(
    fc.property(text, stroke, stroke, (start, mine, their) => {
      const [own = mine] = signed([mine], "M");
      const [other = their] = signed([their], "T");
      const [typed, agreed] = [struck(start, own), struck(start, other)];
      const edit = editBetween(start, agreed);
      const field = edit ? acrossTyping(start, typed, edit).reduce(applied, typed) : typed;
      expect(lettersIn(field, "M")).toBe(lettersIn(typed, "M"));
      expect(lettersIn(field, "T")).toBe(lettersIn(agreed, "T"));
      expect(field).not.toMatch(HALF);
    }),
  );
});

test("[DE7] two fields on one document end with the same text, whoever speaks when", () => {
  const turn = fc.record({ who: fc.constantFrom(0, 1), stroke, says: fc.boolean() });
  fc.assert(
    fc.property(text, fc.array(turn, { maxLength: 12 }), (start, turns) => {
      const first = A.from({ prose: start });
      const people = [person(first), person(A.clone(first))];
      for (const { who, stroke: each, says } of turns) {
        const one = people[who];
        one?.type(struck(one.field(), each));
        if (says) speak(people, who);
      }
      [0, 1, 0].forEach((who) => speak(people, who));
      const [one, other] = people.map((each) => each.field());
      expect(one).toBe(other);
    }),
    { numRuns: 300 },
  );
});

/** One person writes down what was typed; the others hear it. */
function speak(people: readonly ReturnType<typeof person>[], who: number): void {
  const said = people[who]?.say();
  people.forEach((each, at) => {
    if (said && at !== who) each.hear(said);
  });
}

function person(document: A.Doc<{ prose: string }>) {
  let [doc, field] = [document, document.prose];
  return {
    field: () => field,
    type: (typed: string) => void (field = typed),
    say() {
      doc = A.change(doc, (draft) => A.updateText(draft, ["prose"], field));
      return A.getAllChanges(doc);
    },
    hear(changes: A.Change[]) {
      const before = doc;
      const heads = A.getHeads(before);
      doc = A.applyChanges(doc, changes)[0];
      let agreed = before.prose;
      const patches = A.diff(doc, heads, A.getHeads(doc));
      const edits: TextEdit[] = editsOf(patches, ["prose"], { before: agreed, after: doc.prose });
      for (const edit of edits) {
        field = acrossTyping(agreed, field, edit).reduce(applied, field);
        agreed = applied(agreed, edit);
      }
    },
  };
}
