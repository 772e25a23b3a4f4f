import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import type { Sha256 } from "../guard/chunk.ts";
import { logHash, type ChangeHash, type ContentHash, type LogHash, type PersonId } from "../ids.ts";
import type { ItemKind } from "../wire/frames.ts";

/** The place of one item in a log, without its bytes: all that the chain covers. */
export type Link = {
  seq: number;
  kind: ItemKind;
  /** Hash of the change, or of the fact's canonical bytes. */
  hash: ChangeHash | ContentHash;
  by: PersonId;
};

/** A position in a log: how many items, and the chained hash over them. */
export type Tip = { seq: number; hash: LogHash };

const KIND_BYTE: Record<ItemKind, number> = { fact: 0, session: 1, roster: 2, report: 3 };

export const START: Tip = { seq: 0, hash: logHash.parse("0".repeat(64)) };

/**
 * logHash_n = SHA-256(logHash_{n-1} ‖ n ‖ kind ‖ hash ‖ principal); n as 8 bytes, big-endian.
 * Every part has a fixed length, so no two different items give the same input. [LO1]
 */
export function chained(tip: Tip, link: Link, hasher: Sha256 = sha256): Tip {
  const place = new Uint8Array(9);
  new DataView(place.buffer).setBigUint64(0, BigInt(link.seq));
  place[8] = KIND_BYTE[link.kind];
  const input = concatBytes(
    hexToBytes(tip.hash),
    place,
    hexToBytes(link.hash),
    hexToBytes(link.by),
  );
  return { seq: link.seq, hash: logHash.parse(bytesToHex(hasher(input))) };
}
