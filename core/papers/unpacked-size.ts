// A small PDF may unpack into gigabytes, and what reads it unpacks some of it before anybody is asked.
import { Unzlib } from "fflate";

/** Forty times what the sheet of 200 candidates unpacks into. */
const MOST_UNPACKED = 100_000_000;
/** Deflate makes at most 1032 bytes of one, so a step unpacks 17 MB at most. */
const STEP_BYTES = 16 * 1024;

const START = new TextEncoder().encode("stream");
const END = new TextEncoder().encode("endstream");

/** Whether all that is deflated in a PDF, whatever it is for, stays below 100 MB together. */
export function unpacksWithinReason(pdf: Uint8Array): boolean {
  let left = MOST_UNPACKED;
  for (let at = find(pdf, START, 0); at >= 0; at = find(pdf, START, at + START.length)) {
    const start = skipLineEnd(pdf, at + START.length);
    if (!isDeflated(pdf, start)) continue;
    const end = find(pdf, END, start);
    left -= unpackedBytes(pdf.subarray(start, end < 0 ? undefined : end), left);
    if (left < 0) return false;
  }
  return true;
}

/** Stops soon after `most`. What is no such stream unpacks into as much as could be read of it. */
function unpackedBytes(packed: Uint8Array, most: number): number {
  const unpacked = { bytes: 0 };
  const unzlib = new Unzlib((piece) => (unpacked.bytes += piece.length));
  try {
    for (let at = 0; at < packed.length && unpacked.bytes <= most; at += STEP_BYTES)
      unzlib.push(packed.subarray(at, at + STEP_BYTES));
  } catch {
    // Not deflated after all, or damaged: whoever reads it finds out.
  }
  return unpacked.bytes;
}

function isDeflated(pdf: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = [pdf[at], pdf[at + 1]];
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

function skipLineEnd(pdf: Uint8Array, at: number): number {
  const next = pdf[at] === 0x0d ? at + 1 : at;
  return pdf[next] === 0x0a ? next + 1 : next;
}

function find(pdf: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = pdf.indexOf(first, from); at >= 0; at = pdf.indexOf(first, at + 1))
    if (word.every((byte, index) => pdf[at + index] === byte)) return at;
  return -1;
}
