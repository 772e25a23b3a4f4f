import { Inflate } from "fflate";
import { type Refusal, refuse } from "../verdict.ts";
import { crc32 } from "./crc32.ts";
import { packedBytes, type ZipEntry, zipEntries } from "./zip-directory.ts";

export type UnzipRefusal = "damaged" | "too-large" | "unsupported-zip" | "no-xml" | "ambiguous-zip";
type Unzipped = { ok: true; bytes: Uint8Array } | Refusal<UnzipRefusal>;

const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1032 bytes of one, so a step unpacks 17 MB at most. */
const STEP_BYTES = 16 * 1024;

/**
 * The one XML file of a zip, or among several the one whose name begins with `preferred`.
 * What the zip claims is checked against `maxBytes` before anything is unpacked, and unpacking stops
 * where the claim ends: a small file that unpacks without end costs no more than an honest one.
 */
export function unzipXml(
  zip: Uint8Array,
  { preferred, maxBytes }: { preferred: string; maxBytes: number },
): Unzipped {
  const entries = zipEntries(zip);
  if (entries === null) return refuse("damaged");
  const entry = theXml(entries, preferred);
  return typeof entry === "string" ? refuse(entry) : unzipped(zip, entry, maxBytes);
}

/** One entry of a zip; what it claims is checked before it is unpacked, and what was unpacked by its checksum. */
export function unzipped(
  zip: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
): { ok: true; bytes: Uint8Array } | Refusal<"damaged" | "too-large" | "unsupported-zip"> {
  if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED))
    return refuse("unsupported-zip");
  if (entry.bytes > maxBytes) return refuse("too-large");
  const packed = packedBytes(zip, entry);
  const bytes = packed && unpack(packed, entry);
  return bytes && crc32(bytes) === entry.crc32 ? { ok: true, bytes } : refuse("damaged");
}

function theXml(
  entries: readonly ZipEntry[],
  preferred: string,
): ZipEntry | "no-xml" | "ambiguous-zip" {
  const xml = entries.filter(({ name }) => isXml(name));
  const named = xml.filter(({ name }) => baseName(name).startsWith(preferred.toLowerCase()));
  const [only, ...others] = named.length > 0 ? named : xml;
  if (!only) return "no-xml";
  return others.length === 0 ? only : "ambiguous-zip";
}

/** macOS adds a hidden twin, `__MACOSX/._name`, to every file it zips. */
function isXml(name: string): boolean {
  return baseName(name).endsWith(".xml") && !baseName(name).startsWith("._");
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).toLowerCase();
}

/** Exactly as many bytes as the entry claims, or null. */
function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === STORED) return packed.length === entry.bytes ? packed : null;
  const bytes = new Uint8Array(entry.bytes);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= bytes.length) bytes.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= bytes.length; at += STEP_BYTES) {
      const step = packed.subarray(at, at + STEP_BYTES);
      inflate.push(step, at + step.length === packed.length);
    }
  } catch {
    // What fflate throws means one thing here: these are not the bytes that were zipped.
    return null;
  }
  return length === bytes.length ? bytes : null;
}
