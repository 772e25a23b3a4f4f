import type { Addendum } from "../addendum/addendum.ts";
import type { Brought } from "../addendum/policy.ts";
import type { CentreProfile } from "../centre/profile.ts";
import type { Codes } from "../facts/queries.ts";
import type { Fact, FactOf, Role } from "../facts/schema.ts";
import type { CentreId, ContentHash, DeviceId, PersonId } from "../ids.ts";
import type { Signer } from "../finalisation/receipt.ts";
import type { DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { Expectation, MissingDevice, SignedReceipt } from "../wire/frames.ts";
import type { Sha256 } from "../guard/chunk.ts";
import type { ChangeHeader } from "../guard/header.ts";
import type { Entry } from "./log.ts";

/** Who asks, as the relay's sign-in has established it. */
export type Writer = { person: PersonId; role: Role; device: DeviceId };

type Dated<T> = T extends { at: Timestamp } ? Omit<T, "at"> : never;
/** What has a request of its own: it moves the state of the log, or brings bytes that are kept beside it. */
type AskedFor = FactOf<"created" | "closing" | "finalised" | "addendum" | "deleted">;
/** A fact before the relay has dated it. */
export type UndatedFact = Dated<Exclude<Fact, AskedFor>>;

/**
 * What the replica has read at one length of the log: the content that would be sealed there, the heads
 * of the documents that say it, and the rules of the finalisation that it does not meet.
 */
export type Reading = {
  len: number;
  heads: Expectation["heads"];
  contentHash: ContentHash;
  unmet: readonly string[];
};

/** What the relay draws for a session; the number is given by the store, in its transaction. */
export type DrawnCodes = Codes & Pick<FactOf<"created">, "invitation">;

/** Everything that may change a log, each decided under the session's row lock. */
export type LogRequest =
  | ({ kind: "create"; by: Writer; centre: CentreId; codes: DrawnCodes } & Pick<
      CentreProfile,
      "opensOn"
    >)
  | { kind: "change"; by: Writer; doc: DocumentKind; generation: number; bytes: Uint8Array }
  | { kind: "fact"; fact: UndatedFact; eventId: string | null }
  | { kind: "close"; by: Writer }
  | {
      kind: "finalise";
      by: Writer;
      expect: Expectation;
      missing: readonly MissingDevice[];
      reading: Reading;
    }
  | { kind: "addendum"; by: Writer; addendum: Addendum; brought: Brought | null }
  | { kind: "delete"; by: Writer };

/** What the step may not fetch for itself. */
export type Surroundings = {
  now: Timestamp;
  /** Asked under the lock: the relay's key may have been renewed a moment ago. [SR10] */
  signer: () => Signer;
  /** Hash of the last receipt this relay gave, whatever the session. */
  previousReceipt: ContentHash | null;
  hasher?: Sha256;
};

/** What may be appended, and what was read of it if it is a change. */
export type Accepted = { entry: Entry; receipt: SignedReceipt | null; header?: ChangeHeader };
/** What was decided. A replay is accepted with the answer that it got the first time. */
export type Decision =
  | ({ ok: true } & Accepted)
  | { ok: true; already: number; receipt: SignedReceipt | null }
  | { ok: false; reason: RefusalCode; rule?: string };
