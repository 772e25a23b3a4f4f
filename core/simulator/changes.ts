import * as A from "@automerge/automerge/slim";
import { createHash } from "node:crypto";
import { parseHeader } from "../guard/header.ts";
import { changeHash, type ChangeHash } from "../ids.ts";
import type { Placed } from "../link/underway.ts";
import type { Free } from "./content.ts";

/** Noble is for pages; here the faster one saves a tenth of a schedule. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

/** A change is looked at many times in one schedule. */
const placesSeen = new WeakMap<Uint8Array, Placed>();

/** Of a change that Automerge has written itself. */
export function placeOf(bytes: Uint8Array): Placed {
  const seen = placesSeen.get(bytes);
  if (seen) return seen;
  const parsed = parseHeader(bytes, sha256);
  if (!parsed.ok) throw new Error(`a change of our own is malformed: ${parsed.reason}`);
  const { hash, deps } = parsed.header;
  placesSeen.set(bytes, { hash, deps });
  return { hash, deps };
}

export function hashOf(bytes: Uint8Array): ChangeHash {
  return placeOf(bytes).hash;
}

export function headsOf(document: A.Doc<Free>): ChangeHash[] {
  return A.getHeads(document).map((head) => changeHash.parse(head));
}
