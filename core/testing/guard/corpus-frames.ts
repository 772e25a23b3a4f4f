// CBOR that no encoder of ours writes, and that decoders have fallen over.
import { concatBytes } from "@noble/hashes/utils.js";
import { encode } from "cborg";

const MAP = 0xa0;
const INDEFINITE = { bytes: 0x5f, text: 0x7f, list: 0x9f, map: 0xbf, end: 0xff };
const TYPE = encode("type");
const PULL = encode("pull");

export const FRAMES: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ["null", encode(null)],
  ["a number", encode(7)],
  ["a hundred thousand lists in each other", new Uint8Array(100_000).fill(0x81)],
  ["a hundred thousand maps in each other", new Uint8Array(100_000).fill(0xa1)],
  ["a hundred thousand tags around nothing", new Uint8Array(100_000).fill(0xc1)],
  ["a list of 2^32 that ends at once", Uint8Array.of(0x9a, 255, 255, 255, 255)],
  ["a list of 2^64 that ends at once", Uint8Array.of(0x9b, ...eight(255))],
  ["a map of 2^32 that ends at once", Uint8Array.of(0xba, 255, 255, 255, 255)],
  ["2^63 bytes of which there are none", Uint8Array.of(0x5b, 127, ...eight(255).slice(1))],
  ["a text of 2^53 that ends at once", Uint8Array.of(0x7b, 0, 32, 0, 0, 0, 0, 0, 0)],
  ["a text that is no UTF-8", Uint8Array.of(0x62, 0xc3, 0x28)],
  ["a key twice", concatBytes(Uint8Array.of(MAP + 2), TYPE, PULL, TYPE, PULL)],
  ["a key that reaches a prototype", encode(JSON.parse('{"type":"pull","__proto__":{}}'))],
  ["a map without an announced end", indefinite(INDEFINITE.map, TYPE, PULL)],
  ["a list without an announced end", indefinite(INDEFINITE.list)],
  ["a text in pieces", indefinite(INDEFINITE.text, PULL)],
  ["bytes in pieces", indefinite(INDEFINITE.bytes, Uint8Array.of(0x41, 1))],
  ["a date", Uint8Array.of(0xc1, 0)],
  ["a large number", Uint8Array.of(0xc2, 0x49, 1, ...eight(0))],
  ["a number in more bytes than it needs", Uint8Array.of(0x18, 1)],
  ["no number", Uint8Array.of(0xf9, 0x7e, 0)],
  ["infinity", Uint8Array.of(0xf9, 0x7c, 0)],
  ["undefined", Uint8Array.of(0xf7)],
  ["a simple value that is reserved", Uint8Array.of(0xf8, 24)],
  ["an end of nothing", Uint8Array.of(INDEFINITE.end)],
  ["a frame and one more", concatBytes(encode({ type: "pull" }), encode(null))],
];

function eight(byte: number): number[] {
  return Array.from({ length: 8 }, () => byte);
}

function indefinite(kind: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return concatBytes(Uint8Array.of(kind), ...parts, Uint8Array.of(INDEFINITE.end));
}
