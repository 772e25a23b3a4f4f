// What an attacker has: any change taken apart, altered, and put together again with a checksum that
// holds. Reads only what Automerge wrote, so it trusts every byte.
import * as A from "@automerge/automerge";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { documentFromGenesis } from "../genesis.ts";

const MAGIC = Uint8Array.of(0x85, 0x6f, 0x4a, 0x83);
export const CHUNK = { document: 0, change: 1, compressed: 2 } as const;

/** A change in its parts; `columns` maps a column specification to its bytes. */
export type Anatomy = {
  deps: readonly Uint8Array[];
  actor: Uint8Array;
  seq: number;
  startOp: number;
  time: number;
  message: Uint8Array;
  otherActors: readonly Uint8Array[];
  columns: readonly (readonly [spec: number, bytes: Uint8Array])[];
  extra: Uint8Array;
};

/** By 16 bytes of an actor: Luc's page. */
export const LUC = "1c".repeat(16);
/** Luc notes an incident on an empty report: the honest change that forgeries begin with. */
export const incident = lastChange(
  A.change(documentFromGenesis("report", LUC), { time: 1_795_000_000 }, (report) => {
    report.hasIncident = true;
  }),
);

/** What the page whose document this is wrote last. */
export function lastChange<T>(document: A.Doc<T>): Uint8Array {
  const change = A.getLastLocalChange(document);
  if (!change) throw new Error("this page has written nothing");
  return change;
}

/** `change` with some of its parts replaced, and a checksum that holds. */
export function forged(
  change: Uint8Array,
  alter: (parts: Anatomy) => Partial<Anatomy>,
): Uint8Array<ArrayBuffer> {
  const parts = takenApart(change);
  return sealed(bodyOf({ ...parts, ...alter(parts) }));
}

/** A chunk around these bytes: magic number, checksum, type, the length that it claims. */
export function sealed(
  body: Uint8Array,
  type: number = CHUNK.change,
  length: number = body.length,
): Uint8Array<ArrayBuffer> {
  const hashed = concatBytes(Uint8Array.of(type), leb(length), body);
  return concatBytes(MAGIC, sha256(hashed).subarray(0, 4), hashed);
}

/** The bytes of a chunk behind its length. */
export function contents(chunk: Uint8Array): Uint8Array {
  const read = reader(chunk.subarray(9));
  const length = read.number();
  return read.bytes(length);
}

export function takenApart(change: Uint8Array): Anatomy {
  const read = reader(contents(change));
  const many = <T>(one: () => T) => Array.from({ length: read.number() }, one);
  const prefixed = () => read.bytes(read.number());
  const parts = {
    deps: many(() => read.bytes(32)),
    actor: prefixed(),
    seq: read.number(),
    startOp: read.number(),
    time: read.signed(),
    message: prefixed(),
    otherActors: many(prefixed),
  };
  const specs = many(() => [read.number(), read.number()] as const);
  const columns = specs.map(([spec, length]) => [spec, read.bytes(length)] as const);
  return { ...parts, columns, extra: read.rest() };
}

export function bodyOf(parts: Anatomy): Uint8Array {
  const prefixed = (bytes: Uint8Array) => concatBytes(leb(bytes.length), bytes);
  return concatBytes(
    leb(parts.deps.length),
    ...parts.deps,
    prefixed(parts.actor),
    leb(parts.seq),
    leb(parts.startOp),
    signedLeb(parts.time),
    prefixed(parts.message),
    leb(parts.otherActors.length),
    ...parts.otherActors.map(prefixed),
    leb(parts.columns.length),
    ...parts.columns.map(([spec, bytes]) => concatBytes(leb(spec), leb(bytes.length))),
    ...parts.columns.map(([, bytes]) => bytes),
    parts.extra,
  );
}

/** A number as unsigned LEB128. */
export function leb(value: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.of(...bytes, rest);
}

/** A number as signed LEB128. */
export function signedLeb(value: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest < -64n || rest > 63n; rest >>= 7n) bytes.push(Number(rest & 127n) + 128);
  return Uint8Array.of(...bytes, Number(rest & 127n));
}

function reader(input: Uint8Array) {
  let at = 0;
  const bytes = (length: number) => input.slice(at, (at += length));
  const lebBytes = () => {
    const start = at;
    while ((input[at] ?? 0) > 127) at += 1;
    at += 1;
    return [...input.subarray(start, at)];
  };
  const number = () => lebBytes().reduceRight((value, byte) => value * 128 + (byte & 127), 0);
  const signed = () => {
    const groups = lebBytes();
    const value = groups.reduceRight((sum, byte) => sum * 128n + BigInt(byte & 127), 0n);
    return Number(BigInt.asIntN(7 * groups.length, value));
  };
  return { bytes, number, signed, rest: () => input.slice(at) };
}
