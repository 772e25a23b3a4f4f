// Changes that are sound as bytes and cannot be taken into a document.
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { parseHeader } from "../guard/header.ts";
import { forged, leb, signedLeb } from "../testing/forge.ts";

/** Column specifications. */
const OBJECT_COUNTER = 2;
const ACTION = 66;

/** Writes into an object that does not exist: Automerge panics. For a change of one operation in a map. */
export function impossible(change: Uint8Array): Uint8Array {
  const nowhere = concatBytes(signedLeb(-1), leb(9_999));
  return forged(change, ({ columns }) => ({
    columns: columns.map(([spec, bytes]) => [spec, spec === OBJECT_COUNTER ? nowhere : bytes]),
  }));
}

/** Says "once this" where Automerge says "this": it applies, and what is saved then never loads. */
export function wordy(change: Uint8Array): Uint8Array {
  return forged(change, ({ columns }) => ({
    columns: columns.map(([spec, bytes]) => [
      spec,
      spec === ACTION ? concatBytes(signedLeb(1), bytes.slice(1)) : bytes,
    ]),
  }));
}

/** The next change of the same page, that builds on this one. */
export function childOf(change: Uint8Array): Uint8Array {
  const parsed = parseHeader(change);
  if (!parsed.ok) throw new Error(`not a change: ${parsed.reason}`);
  const { hash, seq, maxOp } = parsed.header;
  return forged(change, () => ({ deps: [hexToBytes(hash)], seq: seq + 1, startOp: maxOp + 1 }));
}
