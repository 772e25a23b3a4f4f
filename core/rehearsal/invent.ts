// Chance, as far as a rehearsal needs it: from one seed always the same ids and the same delays.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type * as z from "zod";
import { idFrom } from "../ids.ts";
import { SECOND_MS } from "../time.ts";

export function inventedId<Schema extends z.ZodType>(
  schema: Schema,
  seed: string,
  name: string,
): z.infer<Schema> {
  return idFrom(schema, bytesOf(seed, name));
}

/** 16 bytes in hex, that hide nobody: there is nobody to hide. */
export function inventedSalt(seed: string, name: string): string {
  return bytesToHex(bytesOf(seed, name));
}

/** Between `least` and `most` seconds, in milliseconds. */
export function inventedMs(
  seed: string,
  name: string,
  [least, most]: readonly [number, number],
): number {
  const [byte = 0] = bytesOf(seed, name);
  return Math.round((least + ((most - least) * byte) / 255) * SECOND_MS);
}

function bytesOf(seed: string, name: string): Uint8Array {
  return sha256(utf8ToBytes(`${seed}/${name}`)).subarray(0, 16);
}
