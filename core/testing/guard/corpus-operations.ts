// What a change may not do to a document.
import { concatBytes } from "@noble/hashes/utils.js";
import { forged, incident, leb, signedLeb, type Anatomy } from "../forge.ts";
import type { Vector } from "./corpus.ts";
import { COLUMN, columnOf } from "./rows.ts";

const MAKE_MAP = 0;
const SET = 1;
const DELETE = 3;
const MARK = 7;

const once = (value: number) => concatBytes(signedLeb(-1), leb(value));
const twoWords = concatBytes(signedLeb(1), leb(SET));
const without = {
  prototype: "is read through the prototype of every object that the page makes of the document",
  voided: "throws wherever it is applied, and ruins the document that it was given",
  load: "applies, shows and is saved; what was saved never loads again",
};

export const inTheOperations: readonly Vector[] = [
  refused("the key __proto__", without.prototype, repeated(1, SET, "__proto__")),
  refused("the key constructor", without.prototype, repeated(1, SET, "constructor")),
  refused("the key prototype", without.prototype, repeated(1, SET, "prototype")),
  refused(
    "a mark",
    "when it ends before it begins it applies, and never loads again",
    repeated(1, MARK, "hasIncident"),
  ),
  standing("an insertion under a key", without.load, over(COLUMN.insert, Uint8Array.of(0, 1))),
  standing(
    "5,000 operations, every other one under a key, the others insertions, and the last is both",
    "has every key compared with every insertion: 25 million times for one change",
    byTurns(2_500),
  ),
  standing(
    "900 maps in each other",
    "shows slower and slower: 2,000, 4 kB, take 11 s and 300 MB, 10,000 all the memory there is",
    nested(900),
  ),
  standing("a value of bytes", "is an object where a page expects a word", valued(7, 1)),
  standing(
    "a number without a sign",
    "from 2^32 on it is a BigInt: no JSON holds it",
    valued(3, 6),
  ),
  standing("a number of eight bytes", "is a BigInt: no JSON holds it", valued(4, 8)),
  standing("a value of a kind to come", "means what a later version decides", valued(12, 1)),
  refused("two columns in the wrong order", without.load, ({ columns }) => ({
    columns: columns.toReversed(),
  })),
  tooLarge(
    "a hundred thousand operations in a hundred bytes",
    "a million of them take 1 s and 570 MB",
    repeated(100_000, SET, "hasIncident"),
  ),
  {
    ...tooLarge(
      "ten thousand maps",
      "takes half a second",
      repeated(10_000, MAKE_MAP, "hasIncident"),
    ),
    standsInLogs: true,
  },
  tooLarge(
    "an operation that replaces a hundred thousand others",
    "asks for the memory of a hundred thousand",
    over(COLUMN.predCounter, concatBytes(signedLeb(100_000), signedLeb(0))),
  ),
  tooLarge(
    "an endless row of yes and no",
    "counts to a hundred thousand",
    over(COLUMN.insert, leb(100_000)),
  ),
  kept("an unknown object", without.voided, over(COLUMN.objectCounter, once(9_999))),
  kept("an unknown predecessor", without.voided, over(COLUMN.predCounter, once(5_000))),
  kept("an author that does not exist", without.voided, over(COLUMN.predActor, once(40))),
  kept("a key that is no text", without.voided, over(COLUMN.keyString, badKey())),
  kept("one word said in two", without.load, over(COLUMN.action, twoWords)),
  kept("a deletion of nothing", without.load, repeated(1, DELETE, "hasIncident")),
  kept("an author that is named for nothing", without.load, ({ otherActors }) => ({
    otherActors: [...otherActors, new Uint8Array(16).fill(9)],
  })),
];

type Alteration = (parts: Anatomy) => Partial<Anatomy>;

function refused(name: string, harm: string, alter: Alteration): Vector {
  return { name, without: harm, bytes: forged(incident, alter), answer: "BAD_STRUCT" };
}

function standing(name: string, harm: string, alter: Alteration): Vector {
  return { ...refused(name, harm, alter), standsInLogs: true };
}

function tooLarge(name: string, harm: string, alter: Alteration): Vector {
  return { name, without: harm, bytes: forged(incident, alter), answer: "TOO_LARGE" };
}

function kept(name: string, harm: string, alter: Alteration): Vector {
  return { name, without: harm, bytes: forged(incident, alter), answer: "kept" };
}

/** Another column in the place of this one, or besides. */
function over(spec: number, bytes: Uint8Array): Alteration {
  return ({ columns }) => ({
    columns: [...columns.filter(([each]) => each !== spec), [spec, bytes] as const].toSorted(
      ([one], [other]) => one - other,
    ),
  });
}

/** `pairs` of an operation with a key and an insertion; the last one has a key as well. */
function byTurns(pairs: number): Alteration {
  const key = concatBytes(signedLeb(1), leb(1), Uint8Array.of(97));
  const keyThenNone = concatBytes(key, signedLeb(0), leb(1));
  const keys = concatBytes(...Array.from({ length: pairs - 1 }, () => keyThenNone), key, key);
  const inserted = Uint8Array.from({ length: 2 * pairs }, () => 1);
  return (change) =>
    over(COLUMN.insert, inserted)({ ...change, ...over(COLUMN.keyString, keys)(change) });
}

/** `count` times the same operation in the root. */
function repeated(count: number, action: number, key: string): Alteration {
  const every = (value: Uint8Array) => Array.from({ length: count }, () => value);
  return () => ({
    otherActors: [],
    columns: [
      [COLUMN.keyString, columnOf(COLUMN.keyString, every(named(key)))],
      [COLUMN.insert, leb(count)],
      [COLUMN.action, columnOf(COLUMN.action, every(leb(action)))],
      [COLUMN.valueMeta, columnOf(COLUMN.valueMeta, every(leb(0)))],
      [COLUMN.predCount, columnOf(COLUMN.predCount, every(leb(0)))],
    ],
  });
}

/** A map in the root, and each next one in the one before. */
function nested(count: number): Alteration {
  return (parts) => {
    const { otherActors = [], columns = [] } = repeated(count, MAKE_MAP, "a")(parts);
    const above = Array.from({ length: count - 1 }, (_, at) => leb(parts.startOp + at));
    const actors = [null, ...above.map(() => leb(0))];
    const objects = [
      [COLUMN.objectActor, columnOf(COLUMN.objectActor, actors)],
      [COLUMN.objectCounter, columnOf(COLUMN.objectCounter, [null, ...above])],
    ] as const;
    return { otherActors, columns: [...objects, ...columns] };
  };
}

/** One value of this type, of so many bytes. */
function valued(type: number, length: number): Alteration {
  return (parts) => {
    const { columns = [] } = over(COLUMN.valueMeta, once(length * 16 + type))(parts);
    return over(COLUMN.value, new Uint8Array(length))({ ...parts, columns });
  };
}

function named(key: string): Uint8Array {
  const name = new TextEncoder().encode(key);
  return concatBytes(leb(name.length), name);
}

function badKey(): Uint8Array {
  return concatBytes(signedLeb(-1), leb(2), Uint8Array.of(0xc3, 0x28));
}
