// The single things that can be wrong with the operations of a change.
import { concatBytes } from "@noble/hashes/utils.js";
import type { Chance } from "../../simulator/chance.ts";
import { leb, signedLeb, type Anatomy } from "../forge.ts";
import { COLUMN, columnOf, rowsOf, type Row } from "./rows.ts";

export type Mutation = (parts: Anatomy, chance: Chance) => Partial<Anatomy>;
type Columns = Anatomy["columns"];
type Column = Columns[number];

const SMALL = [0, 1, 2, 3, 4, 5, 8, 31, 64, 127, 128, 10_000, 65_535];
export const NUMBERS = [...SMALL, 2 ** 31 - 1, 2 ** 32, 2 ** 40];
/** No UTF-8: what no string can be. */
export const BAD_TEXT = [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf0, 0x9f]];
const DENIED = ["__proto__", "constructor", "prototype"];
const KEYS = [
  ...DENIED,
  "toString",
  "salle",
  "fields",
  "prose",
  "list",
  "",
  "é\0",
  "a".repeat(300),
];
/** Operations that say nothing of a value: their row can stand alone. */
const ROW_COLUMNS = [
  COLUMN.objectActor,
  COLUMN.objectCounter,
  COLUMN.keyActor,
  COLUMN.keyCounter,
  COLUMN.keyString,
  COLUMN.insert,
  COLUMN.action,
  COLUMN.valueMeta,
  COLUMN.predCount,
] as const;

/** Another version of the rows of one column. */
export function onRows(alter: (rows: Row[], at: number, chance: Chance) => Row[]): Mutation {
  return onColumn(([spec, bytes], chance) => {
    const rows = spec === COLUMN.value ? [] : rowsOf(spec, bytes);
    if (rows.length === 0) return [spec, bytes];
    return [spec, columnOf(spec, alter(rows, chance.below(rows.length), chance))];
  });
}

export function onColumn(alter: (column: Column, chance: Chance) => Column): Mutation {
  return ({ columns }, chance) => {
    const at = chance.below(columns.length);
    const column = columns[at];
    return column ? { columns: inOrder(columns.with(at, alter(column, chance))) } : {};
  };
}

/** Under another key. */
export function key({ columns }: Anatomy, chance: Chance): Partial<Anatomy> {
  const name = chance.happens(0.8)
    ? new TextEncoder().encode(chance.pick(KEYS))
    : Uint8Array.from(chance.pick(BAD_TEXT));
  return withRow(columns, COLUMN.keyString, concatBytes(leb(name.length), name), chance);
}

/** The last operation many times over: as many columns as it has, a row more in each. */
export function repeatedOperation({ columns }: Anatomy, chance: Chance): Partial<Anatomy> {
  const count = chance.pick([1, 2, 100, 3_000]);
  const changed = ROW_COLUMNS.map((spec): Column => {
    const rows = rowsOf(spec, bytesOf(columns, spec));
    const last = spec === COLUMN.predCount || spec === COLUMN.valueMeta ? leb(0) : rows.at(-1);
    if (rows.length === 0) return [spec, new Uint8Array()];
    return [spec, columnOf(spec, [...rows, ...Array.from({ length: count }, () => last ?? null)])];
  });
  return withColumns(columns, changed);
}

/** Other bytes as the values, of the same length or not. */
export function value({ columns }: Anatomy, chance: Chance): Partial<Anatomy> {
  const bytes = bytesOf(columns, COLUMN.value);
  const next = chance.pick([flipped(bytes, chance), bytes.slice(1), randomBytes(40, chance)]);
  return withColumns(columns, [[COLUMN.value, next]]);
}

/** Another type of a value, known or not: bytes, numbers, dates, counters and what is not thought of yet. */
export function valueMeta({ columns }: Anatomy, chance: Chance): Partial<Anatomy> {
  const before = rowsOf(COLUMN.valueMeta, bytesOf(columns, COLUMN.valueMeta));
  const at = chance.below(before.length);
  const meta = before[at]?.[0] ?? 0;
  const next = leb((chance.happens(0.8) ? meta & ~15 : chance.below(20) << 4) | chance.below(16));
  if (before.length === 0) return {};
  return withColumns(columns, [
    [COLUMN.valueMeta, columnOf(COLUMN.valueMeta, before.with(at, next))],
  ]);
}

/** Each operation replaces one: perhaps of another object, of the future, or itself. */
export function predecessors({ columns, startOp }: Anatomy, chance: Chance): Partial<Anatomy> {
  const count = rowsOf(COLUMN.action, bytesOf(columns, COLUMN.action)).length;
  const rows = (one: () => Uint8Array) => Array.from({ length: count }, one);
  const counters = rows(() => signedLeb(chance.below(startOp + 8)));
  const actor = leb(chance.below(3));
  return withColumns(columns, [
    [
      COLUMN.predCount,
      columnOf(
        COLUMN.predCount,
        rows(() => leb(1)),
      ),
    ],
    [
      COLUMN.predActor,
      columnOf(
        COLUMN.predActor,
        rows(() => actor),
      ),
    ],
    [COLUMN.predCounter, columnOf(COLUMN.predCounter, counters)],
  ]);
}

export function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length === 0) return bytes;
  const copy = bytes.slice();
  for (let time = chance.below(4); time >= 0; time -= 1)
    copy[chance.below(copy.length)] = chance.below(256);
  return copy;
}

export function randomBytes(length: number, chance: Chance): Uint8Array {
  return Uint8Array.from({ length }, () => chance.below(256));
}

function withRow(columns: Columns, spec: number, row: Row, chance: Chance): Partial<Anatomy> {
  const rows = rowsOf(spec, bytesOf(columns, spec));
  if (rows.length === 0) return {};
  return withColumns(columns, [[spec, columnOf(spec, rows.with(chance.below(rows.length), row))]]);
}

function withColumns(columns: Columns, changed: Columns): Partial<Anatomy> {
  const left = columns.filter(([spec]) => !changed.some(([other]) => other === spec));
  return { columns: inOrder([...left, ...changed]) };
}

/** What is empty is not written. */
function inOrder(columns: Columns): Columns {
  return columns.filter(([, bytes]) => bytes.length > 0).toSorted(([one], [other]) => one - other);
}

function bytesOf(columns: Columns, spec: number): Uint8Array {
  return columns.find(([other]) => other === spec)?.[1] ?? new Uint8Array();
}
