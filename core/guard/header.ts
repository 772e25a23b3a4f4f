import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";

import type { ChangeHash } from "../ids.ts";
import { refuse, type Refusal } from "../verdict.ts";
import type { RefusalCode } from "../wire/codes.ts";
import { hashFrom, openChunk, type Sha256 } from "./chunk.ts";
import { readOperations } from "./columns.ts";
import { signed, skip, take, unsigned, type Cursor } from "./cursor.ts";
import { hexOf } from "./hex.ts";
import type { Making } from "./new-objects.ts";

/** As many as there may be heads. */
const MAX_DEPS = 64;
/** Automerge counts operations in 32 bits and stops loading long before: "out of memory". */
const MAX_OP = 2 ** 31;

const HASH_BYTES = 32;
const NONE: readonly NewObject[] = [];
/** A getter costs more than to read so many. */
const FEW = 20;

/** What one binary change says of itself before its operations are read. */
export type ChangeHeader = {
  hash: ChangeHash;
  /** Hex. */
  actor: string;
  /** From 1, in the order in which the actor wrote. */
  seq: number;
  startOp: number;
  /** startOp - 1 when the change is empty. */
  maxOp: number;
  /** In ascending order, each once. */
  deps: readonly ChangeHash[];
  /** How many maps, lists and texts it makes. */
  makes: number;
  /** Which; where they are many, read when they are first asked for. */
  readonly objects: readonly NewObject[];
  /**
   * Why it may not arrive, though it can be read: what became a rule after relays had let it in stands in
   * their logs, and these must open. [LO12]
   */
  flaw: RefusalCode | null;
};
/** Both named as Automerge does, by the operation that made them; `parent` is null in the root. */
export type NewObject = { readonly id: string; readonly parent: string | null };
export type ParsedHeader = { ok: true; header: ChangeHeader } | Refusal<RefusalCode>;

/**
 * The header of these bytes when they are one whole uncompressed change, as Automerge 3.5 writes it.
 * Never throws. Refuses: TOO_LARGE above 64 KiB or 10,000 operations, TOO_MANY_HEADS above 64
 * dependencies, BAD_STRUCT for any byte that is not as it must be. [GU1] [GU2] [GU3] What it says of
 * itself is enough to read one's own log; whether it may arrive, `mayFollow` says.
 */
export function parseHeader(bytes: Uint8Array, sha256: Sha256 = nobleSha256): ParsedHeader {
  const chunk = openChunk(bytes, sha256);
  if (!chunk.ok) return chunk;
  const { body, hash } = chunk;
  const depCount = unsigned(body);
  if (depCount > MAX_DEPS) return refuse("TOO_MANY_HEADS");
  const depBytes = take(body, depCount * HASH_BYTES);
  const actor = take(body, unsigned(body));
  const seq = unsigned(body);
  const startOp = unsigned(body);
  const otherActors = readOtherActors(body);
  const read = readOperations(body);
  if (!read.ok) return read;
  const { count, makes, makings, flaw } = read.operations;
  const maxOp = startOp + count - 1;
  const deps = hashes(depBytes);
  const counts = seq > 0 && startOp > 0 && startOp < MAX_OP && maxOp < MAX_OP;
  if (!counts || !isAscending(deps)) return refuse("BAD_STRUCT");
  const names = actorNames([actor, ...otherActors]);
  const named = () => makings().map((making) => newObject(making, startOp, names));
  const objects = makes === 0 || makes > FEW ? NONE : named();
  const header = { hash, actor: names(0), seq, startOp, maxOp, deps, makes, objects, flaw };
  return { ok: true, header: makes > FEW ? withObjects(header, named) : header };
}

const seen = new WeakMap<Uint8Array, ParsedHeader>();

/**
 * The same of bytes that are looked at several times on their way, and that nobody alters: what a page pulls
 * is counted, judged, taken in and asked for its author.
 */
export function parseHeaderOnce(bytes: Uint8Array, sha256?: Sha256): ParsedHeader {
  const before = seen.get(bytes);
  if (before) return before;
  const parsed = parseHeader(bytes, sha256);
  seen.set(bytes, parsed);
  return parsed;
}

/** What stands behind time and message, which nobody asks for here. */
function readOtherActors(body: Cursor): Uint8Array[] {
  signed(body);
  skip(body, unsigned(body));
  const count = unsigned(body);
  const actors: Uint8Array[] = [];
  while (actors.length < count && !body.broken) actors.push(take(body, unsigned(body)));
  return actors;
}

/** The name of each actor in hex, made once and only when asked for. */
function actorNames(actors: readonly Uint8Array[]): (at: number) => string {
  const names: string[] = [];
  return (at) => (names[at] ??= hexOf(actors[at] ?? new Uint8Array()));
}

/** Whoever only wants to know who wrote a change does not pay for the thousand objects that it may make. */
function withObjects(header: ChangeHeader, read: () => readonly NewObject[]): ChangeHeader {
  let objects: readonly NewObject[] | null = null;
  return Object.defineProperty(header, "objects", {
    enumerable: true,
    get: () => (objects ??= read()),
  });
}

function newObject(
  { row, parent }: Making,
  startOp: number,
  nameOf: (actor: number) => string,
): NewObject {
  return {
    id: `${startOp + row}@${nameOf(0)}`,
    parent: parent && `${parent.counter}@${nameOf(parent.actor)}`,
  };
}

function hashes(bytes: Uint8Array): ChangeHash[] {
  const found: ChangeHash[] = [];
  for (let at = 0; at < bytes.length; at += HASH_BYTES)
    found.push(hashFrom(bytes.subarray(at, at + HASH_BYTES)));
  return found;
}

function isAscending(texts: readonly string[]): boolean {
  return texts.every((text, at) => at === 0 || (texts[at - 1] ?? "") < text);
}
