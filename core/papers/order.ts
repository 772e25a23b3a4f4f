import type { Codes } from "../facts/queries.ts";
import type { Format } from "../messages/format.ts";
import type { Language } from "../messages/locale.ts";
import type { SessionId } from "../ids.ts";
import type { Messages } from "../messages/messages.ts";
import type { EnrolledCandidate } from "../roster/queries.ts";
import type { SessionDetails } from "../session/policy.ts";
import type { Timestamp } from "../time.ts";

/** Two weights of one typeface, each a whole TrueType file. */
export type PaperFonts = { regular: Uint8Array; bold: Uint8Array };

/** What papers may know of a candidate: the extra time is not in it, nor is the place of birth. [PP3] */
export type ListedCandidate = Pick<
  EnrolledCandidate,
  "id" | "lastName" | "firstName" | "birthdate" | "schoolClass" | "externalId"
>;

/** Everything that a paper is made of; the same order makes the same bytes. */
export type PaperOrder = {
  /** Never printed: by it a sheet that comes back is known. */
  session: SessionId;
  details: SessionDetails;
  /** null while the relay has not heard of the session. */
  codes: Codes | null;
  /** In the order of `enrolledCandidates`. */
  candidates: readonly ListedCandidate[];
  language: Language;
  messages: Messages;
  format: Format;
  fonts: PaperFonts;
  /** Stands on each page, so that an older print is known as such. */
  madeAt: Timestamp;
};

/** As much as a page has around what it says. */
export type PageOrder = Pick<
  PaperOrder,
  "codes" | "language" | "messages" | "format" | "fonts" | "madeAt"
>;

/** What the words of a paper are made of: who reads them on a page needs no typeface. */
export type TextOrder = Omit<PaperOrder, "fonts">;
