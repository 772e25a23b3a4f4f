// The columns of a change as rows that can be altered one by one and written again as Automerge would:
// what is only badly written is refused at the door, so the interesting damage lies behind good writing.
import { concatBytes } from "@noble/hashes/utils.js";
import { leb, signedLeb } from "../forge.ts";

export const COLUMN = {
  objectActor: 1,
  objectCounter: 2,
  keyActor: 17,
  keyCounter: 19,
  keyString: 21,
  insert: 52,
  action: 66,
  valueMeta: 86,
  value: 87,
  predCount: 112,
  predActor: 113,
  predCounter: 115,
} as const;

/** One value as it stands in the column, its length before it if it has one; null where there is none. */
export type Row = Uint8Array | null;

const BOOLEAN = 4;
const TEXT = 5;
/** What was damaged may claim any number of them. */
const MAX_ROWS = 20_000;

/** The rows of a column, as far as it can be read; yes and no are the numbers 1 and 0. */
export function rowsOf(spec: number, bytes: Uint8Array): Row[] {
  const rows = (spec & 7) === BOOLEAN ? booleansOf(bytes) : runsOf(spec, bytes);
  return rows.slice(0, MAX_ROWS);
}

/** The column of these rows, in as few bytes as Automerge takes. */
export function columnOf(spec: number, rows: readonly Row[]): Uint8Array {
  return (spec & 7) === BOOLEAN ? ofBooleans(rows) : ofRuns(rows);
}

function runsOf(spec: number, bytes: Uint8Array): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length && rows.length < MAX_ROWS;) {
    const start = at;
    at = lebEnd(bytes, at);
    const run = readSigned(bytes.subarray(start, at));
    if (run === 0) {
      const end = lebEnd(bytes, at);
      const length = Math.min(MAX_ROWS, readUnsigned(bytes.subarray(at, end)));
      rows.push(...Array.from({ length }, () => null));
      at = end;
    }
    for (let read = 0; read < (run > 0 ? 1 : -run) && at < bytes.length; read += 1) {
      const end = valueEnd(spec, bytes, at);
      const value = bytes.slice(at, end);
      for (let times = 0; times < Math.min(MAX_ROWS, Math.max(1, run)); times += 1)
        rows.push(value);
      at = end;
    }
  }
  return rows;
}

function valueEnd(spec: number, bytes: Uint8Array, at: number): number {
  const end = lebEnd(bytes, at);
  return (spec & 7) === TEXT ? end + readUnsigned(bytes.subarray(at, end)) : end;
}

function ofRuns(rows: readonly Row[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let literal: Uint8Array[] = [];
  const endLiteral = () => {
    if (literal.length > 0) parts.push(signedLeb(-literal.length), ...literal);
    literal = [];
  };
  for (let at = 0; at < rows.length;) {
    const row = rows[at] ?? null;
    let end = at + 1;
    while (end < rows.length && isSame(row, rows[end] ?? null)) end += 1;
    if (row === null) {
      endLiteral();
      parts.push(signedLeb(0), leb(end - at));
    } else if (end - at > 1) {
      endLiteral();
      parts.push(signedLeb(end - at), row);
    } else literal.push(row);
    at = end;
  }
  endLiteral();
  return concatBytes(...parts);
}

function booleansOf(bytes: Uint8Array): Row[] {
  const rows: Row[] = [];
  for (let at = 0, value = 0; at < bytes.length && rows.length < MAX_ROWS; value = 1 - value) {
    const end = lebEnd(bytes, at);
    const run = Math.min(MAX_ROWS, readUnsigned(bytes.subarray(at, end)));
    for (let times = 0; times < run; times += 1) rows.push(Uint8Array.of(value));
    at = end;
  }
  return rows;
}

function ofBooleans(rows: readonly Row[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let value = 0;
  for (let at = 0; at < rows.length; value = 1 - value) {
    const start = at;
    while (at < rows.length && (rows[at]?.[0] ?? 0) % 2 === value) at += 1;
    parts.push(leb(at - start));
  }
  return concatBytes(...parts);
}

function lebEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? 0) > 127) at += 1;
  return at + 1;
}

function readUnsigned(bytes: Uint8Array): number {
  return bytes.reduceRight((value, byte) => value * 128 + (byte & 127), 0);
}

function readSigned(bytes: Uint8Array): number {
  const value = bytes.reduceRight((sum, byte) => sum * 128n + BigInt(byte & 127), 0n);
  return Number(BigInt.asIntN(7 * bytes.length, value));
}

function isSame(one: Row, other: Row): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
