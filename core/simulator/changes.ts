import * as A from "@automerge/automerge/slim";
import { hash as digest } from "node:crypto";
import type { Fact } from "../facts/schema.ts";
import { parseHeaderOnce } from "../guard/header.ts";
import { parseFact } from "../log/log.ts";
import { changeHash, type ChangeHash } from "../ids.ts";
import type { Placed } from "../link/underway.ts";
import type { Free } from "./content.ts";

/** Noble is for pages; here the faster one saves a tenth of a schedule. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return digest("sha256", bytes, "buffer");
}

/** Of a change that Automerge has written itself. It is looked at many times in one schedule. */
export function placeOf(bytes: Uint8Array): Placed {
  const parsed = parseHeaderOnce(bytes, sha256);
  if (!parsed.ok) throw new Error(`a change of our own is malformed: ${parsed.reason}`);
  const { hash, deps } = parsed.header;
  return { hash, deps };
}

/** So are facts. */
const factsSeen = new WeakMap<Uint8Array, Fact | null>();

export function factIn(bytes: Uint8Array): Fact | null {
  const seen = factsSeen.get(bytes);
  if (seen !== undefined) return seen;
  const fact = parseFact(bytes);
  factsSeen.set(bytes, fact);
  return fact;
}

export function hashOf(bytes: Uint8Array): ChangeHash {
  return placeOf(bytes).hash;
}

export function headsOf(document: A.Doc<Free>): ChangeHash[] {
  return A.getHeads(document).map((head) => changeHash.parse(head));
}
