import * as A from "@automerge/automerge/slim";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes, isCanonicalText } from "../canonical.ts";
import { excludedWork } from "../finalisation/excluded.ts";
import { documentsAt } from "../finalisation/documents-at.ts";
import { parseReceipt, receiptHash } from "../finalisation/receipt.ts";
import { contentHash, type ContentHash, type PersonId } from "../ids.ts";
import type { DocumentKind, SessionDocuments } from "../schema.ts";
import { refuse, type Refusal } from "../verdict.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import { addendumContent, MAX_ADDENDUM_BYTES, type AddendumContent } from "./schema.ts";

/** An addendum never changes: its bytes are known by their hash. */
export type Addendum = {
  content: AddendumContent;
  /** RFC 8785 canonical JSON, UTF-8: what is kept and sent. */
  bytes: Uint8Array<ArrayBuffer>;
  hash: ContentHash;
};
export type AddendumRefusal = "nothing-left-out" | "too-large";

/**
 * Everything in `local` that the seal of this receipt does not hold, in the name of `by`. [AD1]
 * Refuses: `nothing-left-out`, also while not all that was sealed is in `local`; `too-large`.
 */
export function addendumOf(args: {
  local: SessionDocuments;
  signed: SignedReceipt;
  by: PersonId;
  reason: string;
}): { ok: true; addendum: Addendum } | Refusal<AddendumRefusal> {
  const { local, signed, by } = args;
  const receipt = parseReceipt(signed);
  const sealed = receipt && documentsAt(local, receipt.heads);
  const differences = sealed ? excludedWork(local, sealed) : [];
  if (!receipt || !sealed || differences.length === 0) return refuse("nothing-left-out");
  const beyond = (kind: DocumentKind) => {
    const document: object = local[kind];
    return A.getChangesSince(document, [...receipt.heads[kind]]).map((change) =>
      bytesToHex(change),
    );
  };
  const parsed = addendumContent.safeParse({
    kind: "addendum@1",
    session: receipt.session,
    receipt: receiptHash(signed),
    by,
    reason: wellFormed(args.reason.trim()),
    differences,
    changes: { session: beyond("session"), roster: beyond("roster"), report: beyond("report") },
  });
  if (!parsed.success) return refuse("too-large");
  const bytes = canonicalBytes(parsed.data);
  if (bytes.length > MAX_ADDENDUM_BYTES) return refuse("too-large");
  return { ok: true, addendum: known(parsed.data, bytes) };
}

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

function known(content: AddendumContent, bytes: Uint8Array<ArrayBuffer>): Addendum {
  return { content, bytes, hash: contentHash.parse(bytesToHex(sha256(bytes))) };
}

/** Half a character, which a keyboard or a cut can leave, has no bytes. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
