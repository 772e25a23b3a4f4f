import type { FinalContent } from "../finalisation/schema.ts";
import type { ContentHash } from "../ids.ts";
import { calendarDate, type Timestamp } from "../time.ts";
import type { Proof } from "./proof.ts";
import { isBroken, type Verification } from "./verify.ts";

/** What a proof is about, in a few words. */
export type ProofSummary = Pick<
  FinalContent["session"],
  "number" | "site" | "room" | "date" | "time"
> & {
  sealedAt: Timestamp;
  contentHash: ContentHash;
  /** The id of the key that has signed, as the receipt says. */
  key: string;
  /** Whether the centre has a receipt before this one. */
  hasPrevious: boolean;
};

export function proofSummary({ receipt, content }: Proof): ProofSummary {
  const { number, site, room, date, time } = content.session;
  // It is sealed as it was written; what is no day cannot be shown as one.
  const day = calendarDate.safeParse(date).data ?? "";
  const { at: sealedAt, contentHash, key, previous } = receipt;
  return {
    number,
    site,
    room,
    date: day,
    time,
    sealedAt,
    contentHash,
    key,
    hasPrevious: previous !== null,
  };
}

/**
 * `alone`: without what only the server has. `unsigned`: nothing contradicts it, and no key is known to check the
 * signature with; `foreign`: nothing links the one that has signed to those that are known. `broken`: something in it
 * is not what was sealed.
 */
export type ProofOutcome = "whole" | "alone" | "unsigned" | "foreign" | "broken";

/** All that is found in one word; `null`: it cannot be read. [PF4] */
export function proofOutcome(found: Verification | null): ProofOutcome {
  if (!found || isBroken(found)) return "broken";
  if (found.signature === "foreign") return "foreign";
  if (found.signature !== "holds") return "unsigned";
  return found.log === "holds" ? "whole" : "alone";
}
