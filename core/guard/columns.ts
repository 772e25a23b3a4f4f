// The operations of a change lie in columns, one row each.
// https://automerge.org/automerge-binary-format-spec/#_operation_columns
import { refuse, type Refusal } from "../verdict.ts";
import { signed, skip, unsigned, type Cursor } from "./cursor.ts";
import { readKey } from "./keys.ts";
import { makings, MAX_NEW_OBJECTS, type Making, type Place } from "./new-objects.ts";
import { MAX_OPS, readBooleans, readRuns } from "./runs.ts";
import { mayBeValue } from "./values.ts";

const OBJECT_ACTOR = 1;
const OBJECT_COUNTER = 2;
const KEY = 21;
const INSERT = 52;
const ACTION = 66;
const VALUE = 86;
/**
 * Make a map, set, make a list, delete, make a text, increment. Behind them come tables and marks, of
 * which the documents have none: a mark that ends before it begins applies, and never loads again.
 */
const LAST_ACTION = 5;
/** The even ones of them make an object. */
const makesObject = (action: number) => action % 2 === 0;
/** id and type of the column in one number; the bit for "compressed" is set in none of them. */
const KNOWN_COLUMNS: ReadonlySet<number> = new Set([
  OBJECT_ACTOR,
  OBJECT_COUNTER,
  17, // place in a list: actor
  19, // place in a list: counter
  KEY,
  INSERT,
  ACTION,
  VALUE, // type and length
  87, // value
  112, // predecessors: how many
  113, // predecessors: actor
  115, // predecessors: counter
]);
type Column = { readonly spec: number; readonly length: number };
export type Operations = {
  count: number;
  /** How many maps, lists and texts they make. */
  makes: number;
  /** Which ones, and where. A few bytes can say thousands: to be asked when it has to be known. */
  makings: () => readonly Making[];
  /** Why they may not arrive any more, though they can be read: null if nothing is wrong. */
  flaw: "BAD_STRUCT" | "TOO_LARGE" | null;
};
/** What must be known of the rows together. */
type Rows = {
  count: number;
  /** A value is of no kind that the documents hold. */
  hasOddValue: boolean;
  /** First and last row that has a key; and where something is inserted: runs of rows, in order. */
  keyed: Place[];
  inserted: Place[];
  /** Where an object is made: runs of rows, in order. */
  making: Place[];
};

/**
 * How many operations the columns hold, and what they make; they must fill what is left of the bytes.
 * Refuses a column that Automerge does not write for these documents, or that is compressed, or out of
 * order; an unknown action; a denied key; more than MAX_OPS rows. A flaw is what relays have let in before
 * it was a rule, so that it stands in logs: an unknown value, an insertion under a key, more than
 * MAX_NEW_OBJECTS.
 */
export function readOperations(
  cursor: Cursor,
): { ok: true; operations: Operations } | Refusal<"BAD_STRUCT" | "TOO_LARGE"> {
  const columns = readColumns(cursor);
  if (!columns.every(isKnownAndInOrder)) return refuse("BAD_STRUCT");
  const endOfAll = cursor.end;
  const rows: Rows = { count: 0, hasOddValue: false, keyed: [], inserted: [], making: [] };
  const places = new Map<number, Place>();
  for (const { spec, length } of columns) {
    if (length > endOfAll - cursor.at) return refuse("BAD_STRUCT");
    cursor.end = cursor.at + length;
    places.set(spec, { at: cursor.at, end: cursor.end });
    if (readRows(cursor, spec, rows) > MAX_OPS) return refuse("TOO_LARGE");
  }
  if (cursor.broken || cursor.at !== endOfAll) return refuse("BAD_STRUCT");
  const objects = { actors: places.get(OBJECT_ACTOR), counters: places.get(OBJECT_COUNTER) };
  const makes = rows.making.reduce((sum, { at, end }) => sum + end - at, 0);
  const named = () => makings(cursor, rows.making, objects);
  return {
    ok: true,
    operations: { count: rows.count, makes, makings: named, flaw: flawOf(rows, makes) },
  };
}

function flawOf(rows: Rows, makes: number): Operations["flaw"] {
  if (rows.hasOddValue || overlap(rows)) return "BAD_STRUCT";
  return makes > MAX_NEW_OBJECTS ? "TOO_LARGE" : null;
}

function readColumns(cursor: Cursor): Column[] {
  const count = unsigned(cursor);
  const columns: Column[] = [];
  while (columns.length < count && !cursor.broken) {
    columns.push({ spec: unsigned(cursor), length: unsigned(cursor) });
  }
  return columns;
}

function isKnownAndInOrder({ spec }: Column, at: number, columns: readonly Column[]): boolean {
  return KNOWN_COLUMNS.has(spec) && spec > (columns[at - 1]?.spec ?? 0);
}

/** Reads a column to its end, or until it has more than MAX_OPS rows. */
function readRows(cursor: Cursor, spec: number, rows: Rows): number {
  switch (spec) {
    case KEY:
      return readRuns(cursor, readKey, (_, at, length) =>
        rows.keyed.push({ at, end: at + length }),
      );
    case INSERT:
      return readBooleans(cursor, (_, at, length) => rows.inserted.push({ at, end: at + length }));
    case ACTION:
      rows.count = readRuns(cursor, readAction, (action, start, length) => {
        if (makesObject(action)) rows.making.push({ at: start, end: start + length });
      });
      return rows.count;
    case VALUE:
      return readRuns(cursor, unsigned, (meta) => {
        rows.hasOddValue ||= !mayBeValue(meta);
      });
    default:
      return readPlainRows(cursor, spec);
  }
}

function readPlainRows(cursor: Cursor, spec: number): number {
  if ((spec & 7) !== 7) return readRuns(cursor, (spec & 7) === 3 ? signed : unsigned);
  skip(cursor, cursor.end - cursor.at);
  return 0;
}

function readAction(cursor: Cursor): number {
  const action = unsigned(cursor);
  if (action > LAST_ACTION) cursor.broken = true;
  return action;
}

/** An insertion has a place in a list, no key: with one it applies, is given back, and never loads again. */
function overlap({ keyed, inserted }: Rows): boolean {
  let next = 0;
  return inserted.some(({ at, end }) => {
    while ((keyed[next]?.end ?? Infinity) <= at) next += 1;
    return (keyed[next]?.at ?? Infinity) < end;
  });
}
