import { concatBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { genesisChange } from "../genesis.ts";
import { forged, incident, leb, signedLeb, takenApart } from "../testing/forge.ts";
import { addToIndex, emptyIndex } from "./document-index.ts";
import { mayEnter } from "./guard.ts";
import { parseHeader } from "./header.ts";

const SET_KEY = 21;
const INSERT = 52;
const ACTION = 66;
const VALUE = 86;
const PREDECESSORS = 112;
const MARK_NAME = 165;
const TEN_TIMES_TOO_MANY = 100_000;

/** The columns of `count` times the same operation on the key `key`. */
function repeated(count: number, key: string, action: number) {
  const name = new TextEncoder().encode(key);
  return {
    otherActors: [],
    columns: [
      [SET_KEY, concatBytes(signedLeb(count), leb(name.length), name)],
      [INSERT, leb(count)],
      [ACTION, concatBytes(signedLeb(count), leb(action))],
      [VALUE, concatBytes(signedLeb(count), leb(0))],
      [PREDECESSORS, concatBytes(signedLeb(count), leb(0))],
    ] as const,
  };
}

/** What the guard of a document that has its first change says of another. */
function arriving(bytes: Uint8Array) {
  const index = emptyIndex();
  const first = parseHeader(genesisChange.report);
  if (!first.ok) throw new Error("the genesis is damaged");
  addToIndex(index, first.header, { owner: "", logSeq: 0 });
  return mayEnter(index, bytes, "luc");
}

test("[GU2] 10,000 operations enter, one more does not", () => {
  const most = forged(incident, () => repeated(10_000, "hasIncident", 1));
  const more = forged(incident, () => repeated(10_001, "hasIncident", 1));
  expect(parseHeader(most)).toMatchObject({ header: { startOp: 9, maxOp: 10_008 } });
  expect(parseHeader(more)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[GU1] operations that go on beyond 2^31 are refused", () => {
  const upTo = forged(incident, () => ({ startOp: 2 ** 31 - 2, ...repeated(2, "hasIncident", 1) }));
  const beyond = forged(incident, () => ({
    startOp: 2 ** 31 - 1,
    ...repeated(2, "hasIncident", 1),
  }));
  expect(parseHeader(upTo)).toMatchObject({ header: { maxOp: 2 ** 31 - 1 } });
  expect(parseHeader(beyond)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a run whose length is written longer than it needs is refused", () => {
  const minusOne = Uint8Array.of(0xff, 0x7f);
  const wordy = forged(incident, ({ columns }) => ({
    columns: columns.map(([spec, bytes]) =>
      spec === ACTION ? [spec, concatBytes(minusOne, bytes.slice(1))] : [spec, bytes],
    ),
  }));
  expect(parseHeader(wordy)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU2] a hundred bytes that say a hundred thousand operations are refused", () => {
  const bomb = forged(incident, () => repeated(TEN_TIMES_TOO_MANY, "hasIncident", 1));
  expect(bomb.length).toBeLessThan(150);
  expect(parseHeader(bomb)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[GU2] an operation that claims to replace a hundred thousand others is refused", () => {
  const PREDECESSOR_COUNTER = 115;
  const bomb = forged(incident, ({ columns }) => ({
    columns: columns.map(([spec, bytes]) =>
      spec === PREDECESSOR_COUNTER
        ? [spec, concatBytes(signedLeb(TEN_TIMES_TOO_MANY), signedLeb(0))]
        : [spec, bytes],
    ),
  }));
  expect(parseHeader(bomb)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[GU2] an endless row of yes and no is refused", () => {
  const bomb = forged(incident, ({ columns }) => ({
    columns: columns.map(([spec, bytes]) =>
      spec === INSERT ? [spec, leb(TEN_TIMES_TOO_MANY)] : [spec, bytes],
    ),
  }));
  expect(parseHeader(bomb)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[GU2] marks, which the documents do not have, are refused", () => {
  const mark = forged(incident, () => repeated(1, "hasIncident", 7));
  const named = forged(incident, ({ columns }) => ({
    columns: [...columns, [MARK_NAME, concatBytes(signedLeb(-1), leb(1), Uint8Array.of(103))]],
  }));
  expect(parseHeader(mark)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(named)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU2] columns in another order, twice or unheard of are refused", () => {
  const { columns } = takenApart(incident);
  const backwards = forged(incident, () => ({ columns: columns.toReversed() }));
  const twice = forged(incident, () => ({ columns: [...columns, ...columns.slice(-1)] }));
  const unknown = forged(incident, () => ({ columns: [...columns, [240, Uint8Array.of(1)]] }));
  expect(parseHeader(backwards)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(twice)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(unknown)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU2] a thousand maps in one change enter, one more does not", () => {
  const MAKE_MAP = 0;
  const most = forged(incident, () => repeated(1_000, "hasIncident", MAKE_MAP));
  const more = forged(incident, () => repeated(1_001, "hasIncident", MAKE_MAP));
  const bomb = forged(incident, () => repeated(10_000, "hasIncident", MAKE_MAP));
  expect(parseHeader(most)).toMatchObject({ header: { maxOp: 1_008 } });
  expect(arriving(more)).toEqual({ ok: false, reason: "TOO_LARGE" });
  expect(arriving(bomb)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[GU1] a map in the object 0 is a map in the root, as Automerge reads it", () => {
  const once = concatBytes(signedLeb(-1), leb(0));
  const made = forged(incident, () => {
    const { otherActors, columns } = repeated(1, "salle", 0);
    return { otherActors, columns: [[1, once], [2, once], ...columns] };
  });
  expect(parseHeader(made)).toMatchObject({ header: { objects: [{ parent: null }] } });
});

test("[GU18] an insertion under a key, which applies and never loads again, is refused", () => {
  const NO_THEN_YES = concatBytes(leb(0), leb(1));
  const inserted = forged(incident, ({ columns }) => ({
    columns: columns.map(([spec, bytes]) => [spec, spec === INSERT ? NO_THEN_YES : bytes]),
  }));
  expect(arriving(inserted)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test.each([
  ["bytes", 7, 1],
  ["a number without a sign", 3, 1],
  ["a number of 2^48", 4, 8],
  ["a counter of 2^48", 8, 8],
  ["a time after the year 10889", 9, 8],
  ["a number in no bytes", 4, 0],
  ["half a fraction", 5, 4],
  ["a yes with a length", 2, 1],
  ["a kind that is not known yet", 10, 1],
  ["the last kind that there may be", 15, 0],
])("[GU17] %s is refused: the documents hold no such value", (_, type, length) => {
  const meta = concatBytes(signedLeb(-1), leb(length * 16 + type));
  const value = forged(incident, ({ columns }) => {
    const one = columns.filter(([spec]) => spec < VALUE);
    const other = columns.filter(([spec]) => spec > VALUE + 1);
    return { columns: [...one, [VALUE, meta], [VALUE + 1, new Uint8Array(length)], ...other] };
  });
  expect(arriving(value)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU3] a key that reaches the prototype of the report is refused", () => {
  const poisoned = forged(incident, () => repeated(1, "__proto__", 1));
  const built = forged(incident, () => repeated(1, "constructor", 1));
  const inherited = forged(incident, () => repeated(2, "prototype", 1));
  expect(parseHeader(poisoned)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(built)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(inherited)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU3] a key that only resembles one is a key like any other", () => {
  expect(parseHeader(forged(incident, () => repeated(1, "__proto_", 1))).ok).toBe(true);
  expect(parseHeader(forged(incident, () => repeated(1, "Constructor", 1))).ok).toBe(true);
});

test("[GU3] a denied key is found among others", () => {
  const keys = ["salle", "__proto__"].map((key) => new TextEncoder().encode(key));
  const named = concatBytes(...keys.flatMap((key) => [leb(key.length), key]));
  const hidden = forged(incident, () => {
    const { otherActors, columns } = repeated(2, "salle", 1);
    return {
      otherActors,
      columns: [[SET_KEY, concatBytes(signedLeb(-2), named)], ...columns.slice(1)],
    };
  });
  expect(parseHeader(hidden)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});
