import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes, isCanonicalText } from "../canonical.ts";
import { contentHash, type ContentHash } from "../ids.ts";
import { addendumContent, MAX_ADDENDUM_BYTES, type AddendumContent } from "./schema.ts";

/** An addendum never changes: its bytes are known by their hash. */
export type Addendum = {
  content: AddendumContent;
  /** RFC 8785 canonical JSON, UTF-8: what is kept and sent. */
  bytes: Uint8Array<ArrayBuffer>;
  hash: ContentHash;
};

/** What these bytes say, or null when they are no addendum, too many, or not written in the one way. [AD1] */
export function parseAddendum(bytes: Uint8Array): Addendum | null {
  if (bytes.length > MAX_ADDENDUM_BYTES) return null;
  try {
    const written = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const { data } = addendumContent.safeParse(JSON.parse(written));
    return data && isCanonicalText(written, data) ? known(data, new Uint8Array(bytes)) : null;
  } catch {
    return null;
  }
}

/** In the one way; null where that is too much. */
export function writtenAddendum(content: unknown): Addendum | null {
  const { data } = addendumContent.safeParse(content);
  const bytes = data && canonicalBytes(data);
  return bytes && bytes.length <= MAX_ADDENDUM_BYTES ? known(data, bytes) : null;
}

function known(content: AddendumContent, bytes: Uint8Array<ArrayBuffer>): Addendum {
  return { content, bytes, hash: contentHash.parse(bytesToHex(sha256(bytes))) };
}
