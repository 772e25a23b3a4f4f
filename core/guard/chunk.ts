import type { ChangeHash } from "../ids.ts";
import { refuse, type Refusal } from "../verdict.ts";
import { cursorOver, unsigned, type Cursor } from "./cursor.ts";
import { hexOf } from "./hex.ts";

/** SHA-256 of these bytes. The relay brings `node:crypto`, which is faster. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** 64 KiB, uncompressed. */
const MAX_CHANGE_BYTES = 64 * 1024;

const MAGIC = [0x85, 0x6f, 0x4a, 0x83];
const CHECKSUM_AT = 4;
const TYPE_AT = 8;
/** An uncompressed change. Refused unread: 0, a whole document; 2, a compressed change; bundles. */
const CHANGE = 1;

export type Chunk = { ok: true; hash: ChangeHash; body: Cursor };

/**
 * Opens exactly one change: 4 bytes of magic number, 4 of checksum, 1 of type, the length, the body.
 * The hash is taken over type, length and body; the checksum is its first 4 bytes.
 */
export function openChunk(
  bytes: Uint8Array,
  sha256: Sha256,
): Chunk | Refusal<"TOO_LARGE" | "BAD_STRUCT"> {
  if (bytes.length > MAX_CHANGE_BYTES) return refuse("TOO_LARGE");
  if (!isAt(bytes, 0, MAGIC) || bytes[TYPE_AT] !== CHANGE) return refuse("BAD_STRUCT");
  const body = cursorOver(bytes, TYPE_AT + 1);
  const length = unsigned(body);
  if (body.broken || length !== body.end - body.at) return refuse("BAD_STRUCT");
  const digest = sha256(bytes.subarray(TYPE_AT));
  if (!isAt(bytes, CHECKSUM_AT, digest.subarray(0, 4))) return refuse("BAD_STRUCT");
  return { ok: true, hash: hashFrom(digest), body };
}

export function hashFrom(digest: Uint8Array): ChangeHash {
  const hex = hexOf(digest);
  if (!isChangeHash(hex)) throw new Error(`A SHA-256 of ${digest.length} bytes`);
  return hex;
}

/** Hex made of 32 bytes needs no more; the schema's pattern took a fifth of the guard's time. */
function isChangeHash(hex: string): hex is ChangeHash {
  return hex.length === 64;
}

function isAt(bytes: Uint8Array, start: number, expected: ArrayLike<number>): boolean {
  for (let at = 0; at < expected.length; at += 1) {
    if (bytes[start + at] !== expected[at]) return false;
  }
  return true;
}
