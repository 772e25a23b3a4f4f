// Changes that the guard lets in by their bytes and that no document can take: they are kept and voided.
import type * as A from "@automerge/automerge/slim";
import { appliedSoundly } from "#core/guard/apply.ts";
import { parseHeader, type ChangeHeader } from "#core/guard/header.ts";
import { createHash } from "node:crypto";

const CHECKSUM_AT = 4;
const HASHED_FROM = 8;

/** `change` with one byte of its operations altered, so that it says the same of itself and does not apply. */
export function spoilt<T>(document: A.Doc<T>, change: Uint8Array): Uint8Array {
  const honest = headerOf(change);
  const found = Array.from(change, (_, at) => altered(change, at)).find((bytes) => {
    const parsed = parseHeader(bytes);
    return (
      parsed.ok &&
      sayTheSame(parsed.header, honest) &&
      appliedSoundly(document, [bytes]).voided.length > 0
    );
  });
  if (!found) throw new Error("every alteration of this change applies");
  return found;
}

/** `change`, which builds on `honest`, built on `other` instead. */
export function rebuilt(change: Uint8Array, honest: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = Buffer.from(change);
  const at = bytes.indexOf(Buffer.from(headerOf(honest).hash, "hex"));
  if (at === -1) throw new Error("the change does not build on that one");
  bytes.write(headerOf(other).hash, at, "hex");
  return resealed(bytes);
}

export function headerOf(change: Uint8Array): ChangeHeader {
  const parsed = parseHeader(change);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.header;
}

function altered(change: Uint8Array, at: number): Uint8Array {
  const bytes = Uint8Array.from(change);
  bytes[at] = 9;
  return resealed(bytes);
}

/** The bytes with a checksum that holds. */
function resealed(bytes: Uint8Array): Uint8Array {
  const digest = createHash("sha256").update(bytes.subarray(HASHED_FROM)).digest();
  bytes.set(digest.subarray(0, 4), CHECKSUM_AT);
  return Uint8Array.from(bytes);
}

function sayTheSame(one: ChangeHeader, other: ChangeHeader): boolean {
  return JSON.stringify({ ...one, hash: "" }) === JSON.stringify({ ...other, hash: "" });
}
