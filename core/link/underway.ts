// What may be under way between a page and the relay.
import type { Tip } from "../log/chain.ts";
import type { ChangeHash, ContentHash, LogHash, PersonId } from "../ids.ts";
import type { DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { Expectation, LogItem, LogState, MissingDevice } from "../wire/frames.ts";

/** Where a change stands among the others. */
export type Placed = { hash: ChangeHash; deps: readonly ChangeHash[] };
/** A change that is on this device's disk and, as far as is known, not in the log. */
export type Unsent = Placed & { bytes: Uint8Array };

/** Items on their way to the disk, and where the device stands once they are there. */
export type Taking = {
  items: readonly LogItem[];
  cursor: Tip;
  changes: readonly (Placed & { doc: DocumentKind })[];
  /** What the facts among them say of the log; null if nothing. */
  logState: LogState | null;
  sealSeen: SealSeen | null;
};

/** What was sealed, by the log's own word: its length and hash before the seal, the hash of the receipt. */
export type SealSeen = { len: number; logHash: LogHash; receipt: ContentHash };

/** This person's own finalisation, from the click to the answer. */
export type Sealing = {
  step: "closing" | "catching-up" | "asked" | "refused" | "done";
  /** What the person saw and confirmed. */
  seen: Expectation["contentHash"];
  missing: readonly MissingDevice[];
  at: Timestamp;
  /** How often the relay wanted it to be asked again. */
  tries: number;
  refusal: { code: RefusalCode; rule: string | null } | null;
};

/** Somebody finalises; `at` is when this device heard of it, `until` the relay's time. */
export type Closing = {
  by: PersonId;
  until: Timestamp;
  at: Timestamp;
  /** Editors are still being emptied; what they held is on its way; the relay was told that it has all. */
  step: "flushing" | "sending" | "drained";
};

/** The person has confirmed and waits for the answer. */
export function isPending({ step }: Sealing): boolean {
  return step === "closing" || step === "catching-up" || step === "asked";
}
