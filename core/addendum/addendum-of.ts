import * as A from "@automerge/automerge/slim";
import { bytesToHex } from "@noble/hashes/utils.js";
import { documentsAt } from "../finalisation/documents-at.ts";
import { excludedWork } from "../finalisation/excluded.ts";
import { parseReceipt, receiptHash } from "../finalisation/receipt.ts";
import type { PersonId } from "../ids.ts";
import type { DocumentKind, SessionDocuments } from "../schema.ts";
import { refuse, type Refusal } from "../verdict.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import { writtenAddendum, type Addendum } from "./addendum.ts";

export type AddendumRefusal = "nothing-left-out" | "too-large";

/**
 * Everything in `local` that the seal of this receipt does not hold, in the name of `by`. [AD1]
 * Refuses: `nothing-left-out`, also while not all that was sealed is in `local`; `too-large`.
 */
export function addendumOf(args: {
  local: SessionDocuments;
  signed: SignedReceipt;
  by: PersonId;
  /** As it was typed. */
  reason: string;
}): { ok: true; addendum: Addendum } | Refusal<AddendumRefusal> {
  const { local, signed, by } = args;
  const receipt = parseReceipt(signed);
  const sealed = receipt && documentsAt(local, receipt.heads);
  const differences = sealed ? excludedWork(local, sealed) : [];
  if (!receipt || differences.length === 0) return refuse("nothing-left-out");
  const beyond = (kind: DocumentKind) => changesSince(local[kind], receipt.heads[kind]);
  const addendum = writtenAddendum({
    kind: "addendum@1",
    session: receipt.session,
    receipt: receiptHash(signed),
    by,
    reason: wellFormed(args.reason.trim()),
    differences,
    changes: { session: beyond("session"), roster: beyond("roster"), report: beyond("report") },
  });
  return addendum ? { ok: true, addendum } : refuse("too-large");
}

function changesSince(document: object, heads: readonly string[]): string[] {
  return A.getChangesSince(document, [...heads]).map((change) => bytesToHex(change));
}

/** Half a character, which a keyboard or a cut can leave, has no bytes. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
