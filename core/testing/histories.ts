// Honest histories: what three people do to one document when each works on a replica of their own,
// merges what the others did, closes the page and opens it again. Drawn by fast-check.
import * as A from "@automerge/automerge";
import * as fc from "fast-check";

/** Room for everything that people do to a document. */
type Notebook = {
  fields: Record<string, A.ImmutableString | number | boolean | null | Date>;
  prose: string;
  people: Record<string, { name: A.ImmutableString; remark: string }>;
  list: (string | number)[];
  minutes: A.Counter;
};
/** `at` is 0, 1 or 2: whose replica it is. */
type Replica = { at: number; pages: number; doc: A.Doc<Notebook> };
type Step = (replica: Replica, other: Replica) => A.Doc<Notebook>;
type Turn = readonly [who: number, whom: number, step: Step];

/** A change, and the name of whose page made it. */
export type Written = { bytes: Uint8Array; by: string };

const NAMES = ["Camille", "Sofiane", "Yvonne"];
const TIME = 1_795_000_000;

const place = fc.nat(40);
const key = fc.constantFrom("salle", "date", "présence", "épreuve n° 3");
const words = fc.constantFrom("Léa Martin", "C3", "", "retard de 12 min", "écran noir 🖥️");
const value = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.constantFrom(true, false, null),
  fc.nat(4e12).map((ms) => new Date(ms)),
  words.map((text) => new A.ImmutableString(text)),
);

const edits: fc.Arbitrary<A.ChangeFn<Notebook>> = fc.oneof(
  fc.tuple(key, value).map(([field, next]) => (d: Notebook) => {
    d.fields[field] = next;
  }),
  key.map((field) => (d: Notebook) => {
    delete d.fields[field];
  }),
  fc.tuple(place, fc.nat(3), words).map(([at, deleted, text]) => (d: Notebook) => {
    const start = Math.min(at, d.prose.length);
    A.splice(d, ["prose"], start, Math.min(deleted, d.prose.length - start), text);
  }),
  words.map((text) => (d: Notebook) => A.updateText(d, ["prose"], text)),
  fc.tuple(key, words).map(([id, name]) => (d: Notebook) => {
    d.people[id] = { name: new A.ImmutableString(name), remark: name };
  }),
  fc.tuple(place, fc.oneof(words, fc.integer())).map(([at, item]) => (d: Notebook) => {
    d.list.splice(Math.min(at, d.list.length), at % 2, item);
  }),
  fc.integer({ min: 1, max: 40 }).map((by) => (d: Notebook) => d.minutes.increment(by)),
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: edits.map(
      (edit): Step =>
        ({ doc }) =>
          A.change(doc, { time: TIME }, edit),
    ),
  },
  {
    weight: 1,
    arbitrary: words.map(
      (message): Step =>
        ({ doc }) =>
          A.emptyChange(doc, { message, time: TIME }),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Step>(merged) },
  { weight: 1, arbitrary: fc.constant<Step>(reopened) },
);

/** All changes of one document, made in up to `length` steps; each comes after those it builds on. */
export function history(length: number): fc.Arbitrary<Written[]> {
  const who = fc.nat(NAMES.length - 1);
  const turn: fc.Arbitrary<Turn> = fc.tuple(who, who, steps);
  return fc.array(turn, { minLength: 1, maxLength: length, size: "max" }).map(written);
}

function firstDocument(): A.Doc<Notebook> {
  return A.change(A.init<Notebook>("00".repeat(16)), { time: 0 }, (d) => {
    Object.assign(d, { fields: {}, prose: "", people: {}, list: [], minutes: new A.Counter(0) });
  });
}

function written(turns: readonly Turn[]): Written[] {
  const first = firstDocument();
  const replicas = NAMES.map((_, at) => ({ at, pages: 1, doc: A.clone(first, actorOf(at, 1)) }));
  for (const [who, whom, step] of turns) {
    const [replica, other] = [replicas[who], replicas[whom]];
    if (replica && other) replica.doc = step(replica, other);
  }
  const everything = replicas.map(({ doc }) => doc).reduce((all, doc) => A.merge(all, doc));
  return A.getAllChanges(everything).map((bytes) => ({ bytes, by: nameOf(bytes) }));
}

/** Automerge cannot merge a document with itself. */
function merged(replica: Replica, other: Replica): A.Doc<Notebook> {
  return replica === other ? replica.doc : A.merge(replica.doc, other.doc);
}

function reopened(replica: Replica): A.Doc<Notebook> {
  replica.pages += 1;
  return A.load<Notebook>(A.save(replica.doc), actorOf(replica.at, replica.pages));
}

/** 16 bytes in hex: whose, which page, and some more. */
function actorOf(at: number, page: number): string {
  return twoDigits(at + 1) + twoDigits(page) + "5e".repeat(14);
}

function twoDigits(number: number): string {
  return number.toString(16).padStart(2, "0");
}

function nameOf(change: Uint8Array): string {
  const at = Number.parseInt(A.decodeChange(change).actor.slice(0, 2), 16) - 1;
  return NAMES[at] ?? "nobody";
}
